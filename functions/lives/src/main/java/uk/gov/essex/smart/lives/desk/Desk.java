package uk.gov.essex.smart.lives.desk;

import java.time.InstantSource;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.workflow.Workflow;

/**
 * What every part of the desk works with.
 *
 * @param surrogates makes names for people, each drawn at random
 * @param pause waits a little longer at each attempt
 * @param waits counts how long people waited
 */
public record Desk(
        SealedDocuments documents,
        CaseForm form,
        Lookups lookups,
        Workflow workflow,
        Supplier<SurrogateId> surrogates,
        IntConsumer pause,
        Waits waits,
        InstantSource clock) {

    private static final int MOST_ATTEMPTS = 12;

    /** For what others may be faster in. */
    Attempts attempts() {
        return new Attempts(MOST_ATTEMPTS, pause);
    }
}
