package uk.gov.essex.smart.lives.lambda.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.lives.directory.Service;
import uk.gov.essex.smart.lives.directory.Site;

/** The ids of a page that must be its sender's own, with their places. Immutable. */
final class OwnIds {

    private static final int MOST_FAULTS = 50;

    private final List<Placed> ids;

    OwnIds(List<Service> services) {
        ids = new ArrayList<>();
        for (int row = 0; row < services.size(); row++) {
            String place = "/contents/" + row;
            Service service = services.get(row);
            ids.add(new Placed(service.id(), place + "/id", true));
            ids.add(new Placed(service.organisation().id(), place + "/organization/id", false));
            List<Site> sites = service.sites();
            for (int site = 0; site < sites.size(); site++) {
                ids.add(new Placed(sites.get(site).id(), place + "/service_at_locations/" + site + "/id", true));
            }
        }
    }

    /** @param once whether a page may have it but once, unlike an organisation's */
    private record Placed(UUID id, String pointer, boolean once) {}

    /** The places of those that are somebody else's. */
    List<Fault> foreign(Set<UUID> foreign) {
        return ids.stream()
                .filter(one -> foreign.contains(one.id()))
                .limit(MOST_FAULTS)
                .map(one ->
                        new Fault(one.pointer(), "Was first told of by another provider. Give yours an id of its own."))
                .toList();
    }

    /** The places of those that stand in the page before. */
    List<Fault> repeated() {
        Set<UUID> seen = new HashSet<>();
        return ids.stream()
                .filter(one -> one.once() && !seen.add(one.id()))
                .limit(MOST_FAULTS)
                .map(one -> new Fault(one.pointer(), "Stands in the page before this. Give each an id of its own."))
                .toList();
    }
}
