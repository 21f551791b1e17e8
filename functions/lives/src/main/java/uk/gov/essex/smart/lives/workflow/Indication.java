package uk.gov.essex.smart.lives.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The date a person is told to expect (Care and Support Statutory Guidance, 6.29). */
public final class Indication {

    private static final List<Stage> TO_ASSESSMENT = List.of(Stage.RECEIVED, Stage.TRIAGE, Stage.ACCEPTED);

    private Indication() {}

    /**
     * By when what comes next will have begun: the assessment, or the end of the stage where that is past. Every open case
     * has one, and it is never past: a stage that missed its target is counted anew from now. A closed case awaits nothing.
     */
    public static Optional<LocalDate> of(CaseFile file, Targets targets, Instant now) {
        Pace pace = Pace.of(file.route(), file.urgency());
        Optional<Target> own = targets.find(pace, file.stage());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Instant promised = Clock.end(file.since(), own.get());
        Instant end = promised.isAfter(now) ? promised : Clock.end(now, own.get());
        for (Stage stage : ahead(file.stage())) {
            end = Clock.end(end.minusSeconds(1), targets.find(pace, stage).orElseThrow());
        }
        return Optional.of(end.minusSeconds(1).atZone(Clock.LONDON).toLocalDate());
    }

    private static List<Stage> ahead(Stage stage) {
        return switch (stage) {
            case RECEIVED, TRIAGE -> TO_ASSESSMENT.subList(TO_ASSESSMENT.indexOf(stage) + 1, TO_ASSESSMENT.size());
            case MORE_INFORMATION -> List.of(Stage.TRIAGE, Stage.ACCEPTED);
            case ACCEPTED, ASSESSMENT, SERVICE, REVIEW, CLOSED -> List.of();
        };
    }
}
