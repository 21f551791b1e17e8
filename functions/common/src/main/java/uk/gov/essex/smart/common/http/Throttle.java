package uk.gov.essex.smart.common.http;

/** Counts requests against a caller's limits. Implementations are safe from any thread. */
public interface Throttle {

    /**
     * Counts one more request where both of the caller's limits allow it; a refused request is not counted. An
     * anonymous caller has no limits of its own: always admitted, never counted.
     */
    Admission admit(Caller caller);
}
