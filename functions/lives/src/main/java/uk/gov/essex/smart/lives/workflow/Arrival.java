package uk.gov.essex.smart.lives.workflow;

import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Passage;

/**
 * How a referral came to a stage.
 *
 * @param outcome what the move said that the stage before came to
 * @param note what the move asked or gave as its reason
 */
public record Arrival(MoveId move, Stage stage, Instant at, Optional<Outcome> outcome, Optional<Passage> note) {

    static Arrival by(Move move) {
        return new Arrival(move.id(), move.to(), move.at(), move.outcome(), move.note());
    }

    /** Whether the move asks for what was done here; when it asks does not matter. */
    boolean isBy(Move move) {
        return equals(new Arrival(move.id(), move.to(), at, move.outcome(), move.note()));
    }
}
