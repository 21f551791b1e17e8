package uk.gov.essex.smart.lives.directory;

import java.util.UUID;

/**
 * A term laid on a service.
 *
 * @param linkType the sender's word for what the term says of it, or empty
 */
public record Attribute(UUID id, String linkType, Term term) {

    public Attribute {
        Bounds.check("attribute's link type", linkType, Bounds.NAME);
    }
}
