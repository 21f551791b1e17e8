package uk.gov.essex.smart.lives.protection;

/** How far an audit goes: how many entries and the digest of the last. Kept apart from the entries, so that cutting shows. */
public record AuditHead(long count, String digest) {

    /** Before the first entry. */
    public static final AuditHead EMPTY = new AuditHead(0, "0".repeat(64));
}
