package uk.gov.essex.smart.localcloud;

import uk.gov.essex.smart.localcloud.Outcome.Failed;

/** A child JVM ended, or reported a fault, before it could take an event. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Failed failed;

    StartFailure(Failed failed) {
        super(failed.reason().name());
        this.failed = failed;
    }

    Failed failed() {
        return failed;
    }
}
