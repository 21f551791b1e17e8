package uk.gov.essex.smart.identity;

import java.util.Optional;

/** What the front door says to one request. */
public sealed interface Decision {

    /**
     * The request may go on.
     *
     * @param key whose; empty for an anonymous caller of a public route
     */
    record Allowed(Optional<ApiKey> key) implements Decision {}

    /** The request must not go on. The caller is told no reason; the metric is. */
    record Denied(Reason reason) implements Decision {}

    /** Why a request was denied. */
    enum Reason {
        UNREADABLE_EVENT("UnreadableEvent"),
        NO_SUCH_ROUTE("NoSuchRoute"),
        NO_KEY("NoKey"),
        MALFORMED_KEY("MalformedKey"),
        UNKNOWN_KEY("UnknownKey"),
        WRONG_SECRET("WrongSecret"),
        REVOKED_KEY("RevokedKey"),
        EXPIRED_KEY("ExpiredKey"),
        LACKS_SCOPE("LacksScope");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The stable word of metrics and alarms. */
        public String word() {
            return word;
        }
    }
}
