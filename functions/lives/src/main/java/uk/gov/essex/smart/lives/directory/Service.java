package uk.gov.essex.smart.lives.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One entry of the directory, as HSDS-UK 3.0 has a service, with all that hangs on it.
 *
 * @param attributes what it helps with, by terms
 */
public record Service(
        UUID id,
        Organisation organisation,
        About about,
        Status status,
        Ages ages,
        Assurance assurance,
        List<Site> sites,
        List<Attribute> attributes,
        Particulars particulars) {

    public Service {
        sites = Bounds.copy("sites", sites);
        if (sites.stream().map(Site::id).distinct().count() < sites.size()) {
            throw new IllegalArgumentException("The sites of a service must differ by id");
        }
        attributes = Bounds.copy("attributes", attributes);
    }

    /** Whether people may be sent there now. */
    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    public Optional<Site> findSite(UUID site) {
        return sites.stream().filter(one -> one.id().equals(site)).findFirst();
    }

    public Service withSites(List<Site> other) {
        return new Service(id, organisation, about, status, ages, assurance, other, attributes, particulars);
    }

    /** The ids that nobody else may use: its own, its organisation's and its sites'. Terms are everybody's. */
    Stream<UUID> ownIds() {
        return Stream.concat(Stream.of(id, organisation.id()), sites.stream().map(Site::id));
    }

    public boolean helpsWith(String need) {
        return attributes.stream().anyMatch(attribute -> attribute.term().isNeed(need));
    }

    /** HSDS-UK's {@code status}. */
    public enum Status {
        ACTIVE("active"),
        INACTIVE("inactive"),
        DEFUNCT("defunct"),
        TEMPORARILY_CLOSED("temporarily closed");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** The word in HSDS-UK. */
        public String word() {
            return word;
        }
    }

    /**
     * What people read of it; each but the name may be empty.
     *
     * @param alert what has changed for a short time
     */
    public record About(
            String name,
            String description,
            Optional<Link> link,
            String email,
            String fees,
            String accreditations,
            String alert) {

        public About {
            Bounds.check("service's name", name, Bounds.NAME);
            Bounds.check("service's description", description, Bounds.TEXT);
            Bounds.check("service's email", email, Bounds.ADDRESS);
            Bounds.check("service's fees", fees, Bounds.TEXT);
            Bounds.check("service's accreditations", accreditations, Bounds.TEXT);
            Bounds.check("service's alert", alert, Bounds.TEXT);
        }
    }

    /**
     * How far the entry may be believed.
     *
     * @param assured the day it was last checked
     * @param assurer the mailbox of who checked it, or empty
     * @param modified when anything of the entry last changed
     */
    public record Assurance(Optional<LocalDate> assured, String assurer, Instant modified) {

        public Assurance {
            Bounds.check("assurer", assurer, Bounds.ADDRESS);
        }
    }
}
