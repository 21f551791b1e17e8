package uk.gov.essex.smart.movement;

/** Writes changes, each wholly or not at all. Implementations are safe from any thread. */
public interface Commits {

    /** How often a change is tried before others were too fast for it. */
    int MOST_ATTEMPTS = 10;

    /** What became of a change. */
    enum Outcome {
        DONE,
        /** Something was changed by another since it was read: read again, decide again. Nothing was written. */
        CONFLICT
    }

    /**
     * Writes every part, with versions one higher, or nothing.
     *
     * @throws IllegalArgumentException where it changes nothing or more than {@link Change#MOST}
     */
    Outcome commit(Change change);
}
