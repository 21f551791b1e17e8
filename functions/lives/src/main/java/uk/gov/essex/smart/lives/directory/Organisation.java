package uk.gov.essex.smart.lives.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who runs services.
 *
 * @param email a mailbox of the organisation, or empty
 * @param uri identifies it elsewhere, or empty
 */
public record Organisation(
        UUID id,
        String name,
        String description,
        String email,
        Optional<Link> website,
        Optional<Link> logo,
        String uri,
        Optional<UUID> parent,
        List<Identifier> identifiers) {

    public Organisation {
        Bounds.check("organisation's name", name, Bounds.NAME);
        Bounds.check("organisation's description", description, Bounds.TEXT);
        Bounds.check("organisation's email", email, Bounds.ADDRESS);
        Bounds.check("organisation's uri", uri, Bounds.ADDRESS);
        identifiers = Bounds.copy("organisation's identifiers", identifiers);
    }

    /**
     * A number in somebody's register.
     *
     * @param scheme the register as org-id.guide names it, such as {@code GB-COH}, or empty
     * @param type what people call it, such as Company number
     */
    public record Identifier(UUID id, String scheme, String type, String value) {

        public Identifier {
            Bounds.check("identifier's scheme", scheme, Bounds.NAME);
            Bounds.check("identifier's type", type, Bounds.NAME);
            Bounds.check("identifier's value", value, Bounds.NAME);
        }
    }
}
