package uk.gov.essex.smart.lives.lambda.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.essex.smart.lives.directory.Ages;
import uk.gov.essex.smart.lives.directory.Bounds;
import uk.gov.essex.smart.lives.directory.Organisation;
import uk.gov.essex.smart.lives.directory.Service;
import uk.gov.essex.smart.lives.directory.Site;

/** Reads services as HSDS-UK 3.0 has them. */
final class ServiceReader {

    private static final Organisation NOBODY = new Organisation(
            new UUID(0, 0), "", "", "", Optional.empty(), Optional.empty(), "", Optional.empty(), List.of());

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final Instant now;

    /** @param now stands for {@code last_modified} where the sender does not say */
    ServiceReader(Instant now) {
        this.now = now;
    }

    Service service(Node node) {
        if (!node.has("organization")) {
            node.refuse("organization", "Must be given: who runs the service.");
        }
        return serviceOf(
                node.object("organization", OrganisationReader::organisation).orElse(NOBODY), node);
    }

    /** A service that stands within its organisation. */
    Service serviceOf(Organisation organisation, Node node) {
        return new Service(
                node.id(),
                organisation,
                about(node),
                node.required("status", Service.Status::word, List.of(Service.Status.values())),
                ages(node),
                new Service.Assurance(node.date("assured_date"), node.email("assurer_email"), modified(node)),
                sites(node),
                node.list("attributes", TermReader::attribute),
                ParticularsReader.particulars(node));
    }

    /** A change that is still to come would stand above every later one. */
    private Instant modified(Node node) {
        Optional<Instant> modified = node.instant("last_modified");
        if (modified.filter(now.plus(CLOCKS_DIFFER)::isBefore).isPresent()) {
            node.refuse("last_modified", "Must not lie in the future.");
        }
        return modified.orElse(now);
    }

    private static List<Site> sites(Node node) {
        List<Site> sites = node.list("service_at_locations", SiteReader::site);
        if (sites.stream().map(Site::id).distinct().count() < sites.size()) {
            node.refuse("service_at_locations", "Must differ by id.");
            return List.of();
        }
        return sites;
    }

    private static Service.About about(Node node) {
        return new Service.About(
                node.required("name", Bounds.NAME),
                node.text("description", Bounds.TEXT),
                node.link("url"),
                node.email("email"),
                node.text("fees", Bounds.TEXT),
                node.text("accreditations", Bounds.TEXT),
                node.text("alert", Bounds.TEXT));
    }

    private static Ages ages(Node node) {
        int least = node.whole("minimum_age", 0, 0, Ages.OLDEST);
        int most = node.whole("maximum_age", Ages.OLDEST, 0, Ages.OLDEST);
        if (least > most) {
            node.refuse("minimum_age", "Must not be above maximum_age.");
            return Ages.ANY;
        }
        return new Ages(least, most);
    }
}
