package uk.gov.essex.smart.lives.protection;

/** What is stored is not what was stored: somebody changed, moved or replaced it. For staff to look into, never to mend. */
public final class TamperedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Of a document or a key that does not open. */
    public TamperedException(SurrogateId subject, Throwable cause) {
        super("What is stored of " + subject.value() + " is not as it was stored", cause);
    }

    /** Of things stored that contradict each other. */
    public TamperedException(SurrogateId subject, String contradiction) {
        super("What is stored of " + subject.value() + " is not as it was stored: " + contradiction);
    }
}
