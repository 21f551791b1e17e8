package uk.gov.essex.smart.places.block;

/** Where each kind of bit finds its probability among a block's {@link Odds}. */
final class Contexts {

    /** Channel codes below this are of quantities, from it on of counts. */
    static final int FIRST_COUNT = 64;

    static final int CODES = 256;
    static final int GROUP = 16;

    private static final int THERE = (Residuals.ROWS + Residuals.FIRST_ROWS) * Residuals.ROW;
    private static final int GROUPS = THERE + 8;
    private static final int SERIES = GROUPS + CODES / GROUP;

    static final int WIDE = SERIES + CODES;
    static final int USUAL_SLOTS = WIDE + 1;

    private static final int LATTICES = USUAL_SLOTS + 1;

    static final int COUNT = LATTICES + GROUP * Lattice.COUNT;

    private Contexts() {}

    /** Whether a reading is there, by its series a slot before, and by the series before it now and a slot before. */
    static int there(int before, int neighbour, int neighbourBefore) {
        return THERE + 4 * neighbour + 2 * neighbourBefore + before;
    }

    /** Whether any series has a code of the sixteen from this one on. */
    static int group(int code) {
        return GROUPS + code / GROUP;
    }

    /** Whether there is a series of this code. */
    static int series(int code) {
        return SERIES + code;
    }

    /** The first of the contexts that say which lattice a channel is on; codes from 16 on share theirs. */
    static int lattice(int code) {
        return LATTICES + (code < GROUP ? code : 0) * Lattice.COUNT;
    }
}
