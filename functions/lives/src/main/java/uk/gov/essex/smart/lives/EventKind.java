package uk.gov.essex.smart.lives;

/** The four events of the Client Level Data return. */
public enum EventKind {
    REQUEST("Request"),
    ASSESSMENT("Assessment"),
    SERVICE("Service"),
    REVIEW("Review");

    private final String term;

    EventKind(String term) {
        this.term = term;
    }

    /** The word of the return. */
    public String term() {
        return term;
    }
}
