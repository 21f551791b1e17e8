package uk.gov.essex.smart.lives.protection;

/** The store did not do what it was asked, for no fault of the request: the same again may succeed. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Why why;

    /** Why it did not. */
    public enum Why {
        /** It is asked for more than it gives at once. */
        BUSY,
        /** It cannot be reached, or broke. */
        AWAY
    }

    public StoreUnavailable(Why why, Throwable cause) {
        super("The store is " + why, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
