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
        List<Arrival> starts = starts(file.arrivals());
        List<CldRow> rows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            EventKind kind = kind(starts.get(i).stage());
            Optional<Arrival> next = i + 1 < starts.size()
                    ? Optional.of(starts.get(i + 1))
                    : Optional.of(file.arrivals().getLast()).filter(arrival -> arrival.stage() == Stage.CLOSED);
            Optional<RouteOfAccess> access = kind == EventKind.REQUEST ? Optional.of(file.access()) : Optional.empty();
            rows.add(new CldRow(
                    kind,
                    day(starts.get(i).at()),
                    next.map(arrival -> day(arrival.at())),
                    access,
                    next.map(arrival -> outcome(kind, arrival))));
        }
        return rows;
    }

    private static List<Arrival> starts(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> switch (arrival.stage()) {
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

    private static Outcome outcome(EventKind kind, Arrival next) {
        return next.outcome().orElseGet(() -> switch (kind) {
            case REQUEST ->
                next.stage() == Stage.SERVICE ? Outcome.PROGRESS_TO_SERVICES : Outcome.PROGRESS_TO_ASSESSMENT;
            case ASSESSMENT -> Outcome.PROGRESS_TO_SERVICES;
            case SERVICE -> Outcome.PROVISION_OF_SERVICE;
            case REVIEW -> next.stage() == Stage.ASSESSMENT ? Outcome.PROGRESS_TO_REASSESSMENT : Outcome.NO_CHANGE;
        });
    }

    /** Whether an event that comes to this outcome goes on with this stage. */
    static boolean leads(Outcome outcome, Stage next) {
        return switch (outcome) {
            case PROGRESS_TO_ASSESSMENT, PROGRESS_TO_REASSESSMENT, PROGRESS_TO_FINANCIAL_ASSESSMENT ->
                next == Stage.ASSESSMENT;
            case PROGRESS_TO_REABLEMENT, PROGRESS_TO_SERVICES, PROGRESS_TO_END_OF_LIFE_CARE, NO_CHANGE ->
                next == Stage.SERVICE;
            case PROVISION_OF_SERVICE -> next == Stage.REVIEW;
            case ADMITTED_TO_HOSPITAL,
                    MOVED,
                    NHS_FUNDED,
                    SELF_FUNDED,
                    INFORMATION_AND_ADVICE,
                    DECLINED,
                    DECEASED,
                    SERVICE_ENDED_AS_PLANNED,
                    SUPPORT_ENDED_OTHERWISE,
                    NOT_OFFERED,
                    OTHER -> next == Stage.CLOSED;
        };
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Clock.LONDON).toLocalDate();
    }
}
