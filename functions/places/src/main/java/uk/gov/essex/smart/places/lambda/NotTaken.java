package uk.gov.essex.smart.places.lambda;

/** Tells Lambda to try an event again later. Says nothing of the event or of the fault, which is logged where it is met. */
final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotTaken() {
        super("The message was neither kept nor refused; it will be tried again", null, false, false);
    }
}
