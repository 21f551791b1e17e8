package uk.gov.essex.smart.places.ingest;

import java.time.Instant;
import java.util.List;

/** The encrypted queue where refused and failed messages wait, for a few days at most. */
public interface DeadLetters {

    /**
     * A message that waits.
     *
     * @param receipt what removes it, good for this taking only
     * @param sent when it came to the queue
     */
    record Letter(String receipt, String body, Instant sent) {

        /** Names nothing: the body may be personal. */
        @Override
        public String toString() {
            return "a letter sent " + sent;
        }
    }

    /** Adds a message that was refused. */
    void put(Refusal reason, String body);

    /**
     * Takes waiting messages. One that is taken and not removed comes back, but not within {@code 5} minutes.
     *
     * @param most 1 to 10
     * @return up to that many; none where none wait
     */
    List<Letter> take(int most);

    void remove(Letter letter);
}
