package uk.gov.essex.smart.supermarket.screening.table;

/**
 * Estimates how many different values there are from their hashes, to within some 2% and in 4 KiB (Flajolet and others,
 * HyperLogLog, 2007, with linear counting of few).
 */
final class Distinct {

    private static final int INDEX_BITS = 12;
    private static final int REGISTERS = 1 << INDEX_BITS;
    private static final double ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);

    private final byte[] registers = new byte[REGISTERS];

    void add(long hash) {
        int register = (int) (hash >>> (Long.SIZE - INDEX_BITS));
        byte rank = (byte) (Long.numberOfLeadingZeros((hash << INDEX_BITS) | 1) + 1);
        if (rank > registers[register]) {
            registers[register] = rank;
        }
    }

    long estimate() {
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
