package uk.gov.essex.smart.places.lambda;

import uk.gov.essex.smart.places.ingest.Refusal;

/** Ends the reading of a message that will be refused. Carries a reason and nothing of the message, not even a trace. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    Unreadable(Refusal reason) {
        super(reason.slug(), null, false, false);
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }
}
