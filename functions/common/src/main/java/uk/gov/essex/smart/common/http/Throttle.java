package uk.gov.essex.smart.common.http;

/** Counts requests against a caller's limit. */
public interface Throttle {

    /** True where the caller may make one more request in the current minute; the request is then counted. */
    boolean admits(Caller caller);
}
