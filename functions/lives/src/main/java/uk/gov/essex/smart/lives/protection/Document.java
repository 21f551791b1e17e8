package uk.gov.essex.smart.lives.protection;

import java.util.Optional;

/**
 * What is kept of one referral: everything that speaks of the person is in the body, everything else may be read by whoever
 * reads the table.
 *
 * @param version how often it was stored: 0 before the first time
 * @param lookup what the person is found by
 * @param kind how long it is kept after its last step
 * @param work empty where nobody has to see to it; until then it is open, and kept
 */
public record Document(
        SurrogateId id,
        SurrogateId person,
        long version,
        LookupHash lookup,
        RecordKind kind,
        Optional<Work> work,
        String body) {

    /** @throws IllegalArgumentException where the version is negative */
    public Document {
        if (version < 0) {
            throw new IllegalArgumentException("The version (" + version + ") must not be negative");
        }
    }

    /** As it is stored next. */
    public Document next() {
        return new Document(id, person, version + 1, lookup, kind, work, body);
    }

    /** Says nothing of the body: documents are met in logs by accident. */
    @Override
    public String toString() {
        return "Document(" + id.value() + ", version " + version + ")";
    }
}
