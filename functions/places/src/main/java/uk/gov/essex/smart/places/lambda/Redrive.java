package uk.gov.essex.smart.places.lambda;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.places.ingest.DeadLetters;
import uk.gov.essex.smart.places.ingest.DeadLetters.Letter;
import uk.gov.essex.smart.places.ingest.Intake;

/**
 * Gives what waits on the dead-letter queue to ingest again. What is kept leaves the queue; what is refused again, cannot
 * be read or meets a fault stays there until its time is over, so nothing is lost and nothing goes round in a loop.
 */
public final class Redrive {

    /** What became of a letter. */
    public enum Outcome {
        STORED,
        DUPLICATE,
        MERGED,
        /** It told a position and no reading. */
        PLACED,
        REFUSED,
        /** In none of the forms a dead letter has. */
        UNREADABLE,
        FAILED;

        boolean isDone() {
            return compareTo(REFUSED) < 0;
        }
    }

    private static final int BATCH = 10;

    private final DeadLetters deadLetters;
    private final Reception reception;
    private final InstantSource clock;
    private final Log log;

    public Redrive(DeadLetters deadLetters, Reception reception, InstantSource clock, Log log) {
        this.deadLetters = deadLetters;
        this.reception = reception;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Redrives waiting messages until none are left, enough were taken or time is over.
     *
     * @param most how many to take
     * @return how many had each outcome; together the number taken
     */
    public Map<Outcome, Integer> run(int most, Duration limit, String requestId) {
        Instant end = clock.instant().plus(limit);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        int taken = 0;
        while (taken < most && clock.instant().isBefore(end)) {
            List<Letter> letters = deadLetters.take(Math.min(BATCH, most - taken));
            if (letters.isEmpty()) {
                break;
            }
            taken += letters.size();
            letters.forEach(letter -> outcomes.merge(redrive(letter, requestId), 1, Integer::sum));
        }
        return outcomes;
    }

    private Outcome redrive(Letter letter, String requestId) {
        try {
            Optional<Intake> intake = Envelopes.open(letter).map(this::take);
            Outcome outcome = intake.map(Redrive::outcome).orElse(Outcome.UNREADABLE);
            if (outcome.isDone()) {
                deadLetters.remove(letter);
            }
            return outcome;
        } catch (RuntimeException fault) {
            log.unexpected(requestId, fault);
            return Outcome.FAILED;
        }
    }

    private Intake take(Envelopes.Held held) {
        return held.origin()
                .map(origin -> reception.take(held.message(), origin))
                .orElseGet(() -> reception.take(held.message()));
    }

    private static Outcome outcome(Intake intake) {
        return switch (intake) {
            case Intake.Stored stored ->
                switch (stored.how()) {
                    case NEW -> Outcome.STORED;
                    case DUPLICATE -> Outcome.DUPLICATE;
                    case MERGED -> Outcome.MERGED;
                    case CONFLICTING -> Outcome.REFUSED;
                };
            case Intake.Placed placed -> Outcome.PLACED;
            case Intake.Refused refused -> Outcome.REFUSED;
        };
    }
}
