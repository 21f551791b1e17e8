package uk.gov.essex.smart.lives.workflow;

import java.util.List;

/** What became of a move. */
public sealed interface Turn {

    /** The case as it stands now, and what is to be told. A repeated move changes nothing and tells the same again. */
    record Taken(CaseFile file, List<Message> messages) implements Turn {

        public Taken {
            messages = List.copyOf(messages);
        }
    }

    /** The case stays as it was. */
    record Refused(Reason reason) implements Turn {}

    /** Why a move is refused. */
    enum Reason {
        STAGE_NOT_REACHABLE,
        BEFORE_THE_LAST_STEP,
        OUTCOME_MISSING,
        OUTCOME_NOT_EXPECTED,
        OUTCOME_CLOSES_NOTHING,
        NO_SERVICE_TO_END,
        MOVE_ID_USED_FOR_ANOTHER
    }
}
