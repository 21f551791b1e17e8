package uk.gov.essex.smart.lives.directory;

import java.util.UUID;

/**
 * A family of terms.
 *
 * @param uri identifies it elsewhere, or empty
 * @param version its edition, or empty
 */
public record Taxonomy(UUID id, String name, String description, String uri, String version) {

    public Taxonomy {
        Bounds.check("taxonomy's name", name, Bounds.NAME);
        Bounds.check("taxonomy's description", description, Bounds.TEXT);
        Bounds.check("taxonomy's uri", uri, Bounds.ADDRESS);
        Bounds.check("taxonomy's version", version, Bounds.NAME);
    }
}
