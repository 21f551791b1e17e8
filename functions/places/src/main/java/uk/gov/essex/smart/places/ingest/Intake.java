package uk.gov.essex.smart.places.ingest;

import uk.gov.essex.smart.places.Blocks;

/** What became of a message. */
public sealed interface Intake {

    /** What was left out of it. */
    Drops drops();

    /**
     * Its readings are kept.
     *
     * @param how {@code NEW}, {@code DUPLICATE} or {@code MERGED}
     * @param lagSeconds from the end of its block to its arrival; negative where the block was told before it ended
     */
    record Stored(Blocks.Stored how, int readings, long lagSeconds, Drops drops) implements Intake {}

    /** It told a position and no reading. */
    record Placed(Drops drops) implements Intake {}

    /** Nothing of it is kept. */
    record Refused(Refusal reason, Drops drops) implements Intake {

        public static Refused of(Refusal reason) {
            return new Refused(reason, new Drops());
        }
    }
}
