package uk.gov.essex.smart.lives.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import uk.gov.essex.smart.common.Position;

/**
 * A place where services are given.
 *
 * @param position where it is known
 * @param reference its number in a register, such as a UPRN, or empty
 * @param referenceType the register, or empty
 */
public record Location(
        UUID id,
        Kind kind,
        String name,
        String description,
        Optional<Position> position,
        String reference,
        String referenceType,
        List<Address> addresses,
        List<Access> access) {

    public Location {
        Bounds.check("location's name", name, Bounds.NAME);
        Bounds.check("location's description", description, Bounds.TEXT);
        Bounds.check("location's reference", reference, Bounds.NAME);
        Bounds.check("location's reference type", referenceType, Bounds.NAME);
        addresses = Bounds.copy("location's addresses", addresses);
        access = Bounds.copy("location's access", access);
    }

    /** Whether the provider says that one gets in without a step. What is not said is taken for no. */
    public boolean isStepFree() {
        return access.stream().anyMatch(Access::isStepFree);
    }

    /** HSDS-UK's {@code location_type} and {@code address_type}. */
    public enum Kind {
        PHYSICAL,
        POSTAL,
        VIRTUAL
    }

    /**
     * A postal address.
     *
     * @param attention a role or a desk, or empty
     */
    public record Address(
            UUID id,
            String attention,
            String street,
            String city,
            String region,
            String county,
            String postcode,
            String country,
            Kind kind) {

        public Address {
            for (String line : List.of(attention, street, city, region, county, postcode, country)) {
                Bounds.check("address's line", line, Bounds.NAME);
            }
        }
    }

    /**
     * One help with getting in and about.
     *
     * @param word the help in short; {@code step-free} has a meaning here
     */
    public record Access(UUID id, String word, String description, String details, Optional<Link> link) {

        private static final String STEP_FREE = "step-free";

        public Access {
            Bounds.check("access's word", word, Bounds.TEXT);
            Bounds.check("access's description", description, Bounds.TEXT);
            Bounds.check("access's details", details, Bounds.TEXT);
        }

        private boolean isStepFree() {
            return word.toLowerCase(Locale.ROOT).replace(' ', '-').equals(STEP_FREE);
        }
    }
}
