package uk.gov.essex.smart.lives.directory;

import java.util.Optional;
import java.util.UUID;

/**
 * One word of a taxonomy, by which services say what they help with.
 *
 * @param parent the broader term
 * @param taxonomy the taxonomy's name, or empty
 * @param uri identifies the term elsewhere, or empty
 * @param word the term in short, or empty
 */
public record Term(
        UUID id,
        String name,
        String description,
        Optional<UUID> parent,
        String taxonomy,
        Optional<UUID> taxonomyId,
        String uri,
        String word) {

    public Term {
        Bounds.check("term's name", name, Bounds.NAME);
        Bounds.check("term's description", description, Bounds.TEXT);
        Bounds.check("term's taxonomy", taxonomy, Bounds.NAME);
        Bounds.check("term's uri", uri, Bounds.ADDRESS);
        Bounds.check("term's word", word, Bounds.NAME);
    }

    /** Whether this is the need asked for: by id, by word or by name, whatever the case. */
    public boolean isNeed(String need) {
        return id.toString().equalsIgnoreCase(need) || word.equalsIgnoreCase(need) || name.equalsIgnoreCase(need);
    }
}
