package uk.gov.essex.smart.lives.protection;

/**
 * One link of a person's audit.
 *
 * @param number from 1
 * @param digest HMAC over the previous entry's digest, the number and the event, after its key's version
 */
public record AuditEntry(long number, AuditEvent event, String digest) {}
