package uk.gov.essex.smart.lives.desk;

import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.Message;
import uk.gov.essex.smart.lives.protection.SealedDocuments.Outcome;
import uk.gov.essex.smart.lives.protection.StepId;

/** Puts on record what changes nothing, before anybody sees anything. */
final class Recording {

    private final Desk desk;

    Recording(Desk desk) {
        this.desk = desk;
    }

    void record(StepId step, AuditEvent event) {
        record(step, event, List.of());
    }

    /** @throws IllegalStateException where it cannot be put on record: then nobody may see it */
    void record(StepId step, AuditEvent event, List<Message> messages) {
        Optional<Outcome> recorded = desk.attempts()
                .first(() -> Optional.of(desk.documents().record(step, event, messages))
                        .filter(outcome -> outcome != Outcome.CONFLICT));
        if (recorded.isEmpty()) {
            throw new IllegalStateException("What is done with a referral could not be put on record");
        }
    }
}
