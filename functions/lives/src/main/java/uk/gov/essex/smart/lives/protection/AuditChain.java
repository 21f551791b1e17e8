package uk.gov.essex.smart.lives.protection;

import java.util.List;

/**
 * People's audits: entries are only ever added, and each vouches for all before it. Digests are codes under keys that the
 * store does not hold, so that entries and head made anew together show too; the keys are nobody's own and outlive every
 * person's. What does not show is everything of a person, head and all, put back to one earlier moment. Safe from any
 * thread.
 */
public final class AuditChain {

    /** Whether an audit is as it was written. */
    public sealed interface Verdict {

        record Whole() implements Verdict {}

        /**
         * It is not.
         *
         * @param number the first entry that is changed, missing or not in its place
         */
        record Broken(long number) implements Verdict {}
    }

    private final Codes codes;

    public AuditChain(Codes codes) {
        this.codes = codes;
    }

    /** The entry that comes after the head. */
    public AuditEntry next(AuditHead head, AuditEvent event) {
        return new AuditEntry(head.count() + 1, event, codes.code(text(head, event)));
    }

    /** The code that goes with the person's head. */
    public String code(SurrogateId person, AuditHead head) {
        return codes.code(text(person, head));
    }

    /** Whether the code was made of the person's head. */
    public boolean isOf(SurrogateId person, AuditHead head, String code) {
        return codes.isOf(text(person, head), code);
    }

    /** Judges all entries of an audit, from its first, by its head. */
    public Verdict verify(List<AuditEntry> entries, AuditHead head) {
        AuditHead reached = AuditHead.EMPTY;
        for (AuditEntry entry : entries) {
            long number = reached.count() + 1;
            if (entry.number() != number || !codes.isOf(text(reached, entry.event()), entry.digest())) {
                return new Verdict.Broken(number);
            }
            reached = reached.reached(entry);
        }
        if (reached.count() == head.count() && reached.digest().equals(head.digest())) {
            return new Verdict.Whole();
        }
        return new Verdict.Broken(reached.count() < head.count() ? reached.count() + 1 : head.count());
    }

    private static String text(AuditHead head, AuditEvent event) {
        return String.join("\n", "entry", head.digest(), Long.toString(head.count() + 1), event.canonical());
    }

    private static String text(SurrogateId person, AuditHead head) {
        return String.join("\n", "head", person.value(), head.canonical());
    }
}
