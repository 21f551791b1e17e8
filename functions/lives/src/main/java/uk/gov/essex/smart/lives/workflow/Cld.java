package uk.gov.essex.smart.lives.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.lives.EventKind;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.RouteOfAccess;

/** Makes the rows of the Client Level Data return from the history of a case. */
public final class Cld {

    private Cld() {}

    /** The events of the case, oldest first; only the last can be open. */
    public static List<CldRow> rows(CaseFile file) {
        List<Step> starts = starts(file.steps());
        List<CldRow> rows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            EventKind kind = kind(starts.get(i).stage());
            Optional<Step> next = i + 1 < starts.size()
                    ? Optional.of(starts.get(i + 1))
                    : Optional.of(file.steps().getLast()).filter(step -> step.stage() == Stage.CLOSED);
            Optional<RouteOfAccess> access = kind == EventKind.REQUEST ? Optional.of(file.access()) : Optional.empty();
            rows.add(new CldRow(
                    kind,
                    day(starts.get(i).at()),
                    next.map(step -> day(step.at())),
                    access,
                    next.map(step -> outcome(kind, step))));
        }
        return rows;
    }

    private static List<Step> starts(List<Step> steps) {
        return steps.stream()
                .filter(step -> switch (step.stage()) {
                    case RECEIVED, ASSESSMENT, SERVICE, REVIEW -> true;
                    case TRIAGE, MORE_INFORMATION, ACCEPTED, CLOSED -> false;
                })
                .toList();
    }

    private static EventKind kind(Stage stage) {
        return switch (stage) {
            case RECEIVED, TRIAGE, MORE_INFORMATION, ACCEPTED, CLOSED -> EventKind.REQUEST;
            case ASSESSMENT -> EventKind.ASSESSMENT;
            case SERVICE -> EventKind.SERVICE;
            case REVIEW -> EventKind.REVIEW;
        };
    }

    private static Outcome outcome(EventKind kind, Step next) {
        return next.outcome().orElseGet(() -> switch (kind) {
            case REQUEST -> Outcome.PROGRESS_TO_ASSESSMENT;
            case ASSESSMENT -> Outcome.PROGRESS_TO_SERVICES;
            case SERVICE -> Outcome.PROVISION_OF_SERVICE;
            case REVIEW -> next.stage() == Stage.ASSESSMENT ? Outcome.PROGRESS_TO_REASSESSMENT : Outcome.NO_CHANGE;
        });
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Clock.LONDON).toLocalDate();
    }
}
