package uk.gov.essex.smart.common.http;

import java.time.Duration;

/** Whether a caller may make one more request now. */
public sealed interface Admission {

    /** Which limit stood in the way. */
    enum Limit {
        MINUTE,
        DAY
    }

    /** The request may go on. */
    record Admitted() implements Admission {}

    /**
     * The request must not go on.
     *
     * @param delay until the limit starts anew; whole seconds, at least one
     */
    record Refused(Limit limit, Duration delay) implements Admission {

        /** 429 (RFC 6585 section 4), with the wait as {@code retry-after}. */
        public Response response(Caller caller, String requestId) {
            Problem problem = switch (limit) {
                case MINUTE ->
                    new Problem(
                            "too-many-requests",
                            429,
                            "Too many requests",
                            "This key may make " + caller.requestsPerMinute()
                                    + " requests a minute. Wait as long as retry-after says.");
                case DAY ->
                    new Problem(
                            "quota-exhausted",
                            429,
                            "The day's quota is used up",
                            "This key may make " + caller.requestsPerDay()
                                    + " requests a day, counted from midnight UTC. Wait as long as retry-after says.");
            };
            return problem.response(requestId).withHeader("retry-after", Long.toString(delay.toSeconds()));
        }
    }
}
