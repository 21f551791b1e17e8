package uk.gov.essex.smart.supermarket.screening.table;

/**
 * Estimates how many different values there are from their hashes, to within some 2% and in 4 KiB (Flajolet and others,
 * HyperLogLog, 2007, with linear counting of few).
 */
public final class Distinct {

    /** Bits of a hash, the first, that choose the register. */
    public static final int INDEX_BITS = 12;

    private static final int REGISTERS = 1 << INDEX_BITS;
    private static final double ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);

    private final byte[] registers = new byte[REGISTERS];

    void add(long hash) {
        add((int) (hash >>> (Long.SIZE - INDEX_BITS)), hash);
    }

    /**
     * Adds all values whose hashes share a register.
     *
     * @param least of the hashes, without the bits that choose the register
     */
    public void add(int register, long least) {
        byte rank = (byte) (Long.numberOfLeadingZeros((least << INDEX_BITS) | 1) + 1);
        if (rank > registers[register]) {
            registers[register] = rank;
        }
    }

    public long estimate() {
        double sum = 0;
        int empty = 0;
        for (byte rank : registers) {
            sum += 1.0 / (1L << rank);
            empty += rank == 0 ? 1 : 0;
        }
        double raw = ALPHA * REGISTERS * REGISTERS / sum;
        return raw <= 2.5 * REGISTERS && empty > 0
                ? Math.round(REGISTERS * Math.log((double) REGISTERS / empty))
                : Math.round(raw);
    }
}
