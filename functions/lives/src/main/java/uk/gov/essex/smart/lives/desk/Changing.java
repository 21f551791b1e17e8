package uk.gov.essex.smart.lives.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.workflow.Notice;

/** Changes one stored case, again from the start where others were faster. */
final class Changing {

    private final Attempts attempts;
    private final Cases cases;

    Changing(Desk desk) {
        this.attempts = desk.attempts();
        this.cases = new Cases(desk);
    }

    /** What shall become of a case. */
    sealed interface Change {

        /**
         * The case is stored anew.
         *
         * @param command the same where the same is asked again
         */
        record To(String command, Case next, AuditEvent event, List<Notice> told) implements Change {}

        /** Nothing changes, and this is why. */
        record None(Worked why) implements Change {}
    }

    /**
     * Changes the case.
     *
     * @param isKnown whether the case is there for whoever asks
     */
    Worked change(ReferralId id, Predicate<Case> isKnown, Function<Cases.Stored, Change> change) {
        return attempts.first(() -> cases.find(id)
                        .filter(found -> isKnown.test(found.content()))
                        .map(stored -> made(stored, change.apply(stored)))
                        .orElse(Optional.of(new Worked.Unknown())))
                .orElseGet(Worked.Busy::new);
    }

    private Optional<Worked> made(Cases.Stored stored, Change change) {
        return switch (change) {
            case Change.None(Worked why) -> Optional.of(why);
            case Change.To(String command, Case next, AuditEvent event, List<Notice> told) ->
                switch (cases.put(command, stored, next, event, told)) {
                    case DONE -> Optional.of(new Worked.Done(next));
                    case REPEATED -> Optional.of(new Worked.Duplicate(next.id()));
                    case CONFLICT, ERASED -> Optional.empty();
                };
        };
    }
}
