package uk.gov.essex.smart.lives.protection;

import java.util.List;

/** A person's audit: entries are only ever added, and each vouches for all before it. */
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

    private AuditChain() {}

    /** The entry that comes after the head. */
    public static AuditEntry next(AuditHead head, AuditEvent event) {
        long number = head.count() + 1;
        return new AuditEntry(number, event, digest(head, event));
    }

    /** The head once the entry is added. */
    public static AuditHead headOf(AuditEntry entry) {
        return new AuditHead(entry.number(), entry.digest());
    }

    /** Judges all entries of an audit, from its first, by its head. */
    public static Verdict verify(List<AuditEntry> entries, AuditHead head) {
        AuditHead reached = AuditHead.EMPTY;
        for (AuditEntry entry : entries) {
            if (!entry.equals(next(reached, entry.event()))) {
                return new Verdict.Broken(reached.count() + 1);
            }
            reached = headOf(entry);
        }
        if (reached.equals(head)) {
            return new Verdict.Whole();
        }
        return new Verdict.Broken(reached.count() < head.count() ? reached.count() + 1 : head.count());
    }

    private static String digest(AuditHead head, AuditEvent event) {
        return Sha256.of(head.digest() + '\n' + (head.count() + 1) + '\n' + event.canonical());
    }
}
