package uk.gov.essex.smart.localcloud;

/**
 * One event for a function.
 *
 * @param trace the X-Ray header, empty where tracing is off
 */
public record Invocation(String requestId, String functionArn, String trace, byte[] payload) {}
