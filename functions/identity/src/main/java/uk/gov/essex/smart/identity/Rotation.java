package uk.gov.essex.smart.identity;

/** What became of the wish to rotate a key. */
public sealed interface Rotation {

    /**
     * Both keys open the same doors until the old one expires.
     *
     * @param retiring the old key, with its new end
     */
    record Rotated(ApiKey retiring, KeyOffice.Issued successor) implements Rotation {}

    record Refused(Refusal refusal) implements Rotation {}

    /** Why a key cannot be rotated. */
    enum Refusal {
        UNKNOWN("unknown-key", "There is no key of this id. List the keys to find it."),
        REVOKED("revoked-key", "The key is revoked. Create a new one."),
        EXPIRED("expired-key", "The key has expired. Create a new one."),
        REPLACED("replaced-key", "The key was rotated before. Rotate the key that replaced it: list shows which."),
        CHANGED("changed-key", "The key changed in the same moment. List it, and rotate again if it still stands.");

        private final String slug;
        private final String advice;

        Refusal(String slug, String advice) {
            this.slug = slug;
            this.advice = advice;
        }

        public String slug() {
            return slug;
        }

        public String advice() {
            return advice;
        }
    }
}
