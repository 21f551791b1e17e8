package uk.gov.essex.smart.lives.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.workflow.Notice;

/** Changes one stored case, again from the start where others were faster. */
final class Changing {

    private static final int MOST_ATTEMPTS = 12;

    private final Desk desk;
    private final Cases cases;

    Changing(Desk desk) {
        this.desk = desk;
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
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<Cases.Stored> stored = cases.find(id).filter(found -> isKnown.test(found.content()));
            if (stored.isEmpty()) {
                return new Worked.Unknown();
            }
            switch (change.apply(stored.get())) {
                case Change.None(Worked why) -> {
                    return why;
                }
                case Change.To(String command, Case next, AuditEvent event, List<Notice> told) -> {
                    switch (cases.put(command, stored.get(), next, event, told)) {
                        case DONE -> {
                            return new Worked.Done(next);
                        }
                        case REPEATED -> {
                            return new Worked.Done(stored.get().content());
                        }
                        case CONFLICT, ERASED -> desk.pause().accept(attempt);
                    }
                }
            }
        }
        return new Worked.Busy();
    }
}
