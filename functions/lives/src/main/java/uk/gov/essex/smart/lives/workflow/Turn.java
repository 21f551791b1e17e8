package uk.gov.essex.smart.lives.workflow;

import java.util.List;

/** What became of a move. */
public sealed interface Turn {

    /** The case as it stands now, and what is to be told. */
    record Taken(CaseFile file, List<Notice> notices) implements Turn {

        public Taken {
            notices = List.copyOf(notices);
        }
    }

    /** The move was taken before; nothing changes and nothing is told again. */
    record Repeated(CaseFile file) implements Turn {}

    /** The case stays as it was. */
    record Refused(Reason reason) implements Turn {}

    /** Why a move is refused. */
    enum Reason {
        STAGE_NOT_REACHABLE,
        BEFORE_THE_LAST_ARRIVAL,
        OUTCOME_MISSING,
        OUTCOME_LEADS_ELSEWHERE,
        OUTCOME_CLOSES_NOTHING,
        NO_SERVICE_TO_END,
        QUESTION_MISSING,
        TOO_MANY_ARRIVALS,
        MOVE_ID_USED_FOR_ANOTHER
    }
}
