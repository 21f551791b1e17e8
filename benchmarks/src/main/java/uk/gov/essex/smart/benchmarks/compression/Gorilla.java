package uk.gov.essex.smart.benchmarks.compression;

/**
 * The value compression of Gorilla (Pelkonen et al., VLDB 2015, section 4.1.2): each double is XORed with the one before.
 * One bit says that it is the same; else a control bit says whether the differing bits lie within the window before, or a
 * new window follows in 5 bits of leading zeros and 6 of length. Timestamps are left out, as a grid implies them.
 */
final class Gorilla {

    private static final int MOST_LEADING = 31;

    private Gorilla() {}

    static void encode(double[] values, Bits out) {
        long before = Double.doubleToRawLongBits(values[0]);
        out.write(before, Long.SIZE);
        int leading = Long.SIZE;
        int trailing = 0;
        for (int i = 1; i < values.length; i++) {
            long now = Double.doubleToRawLongBits(values[i]);
            long difference = now ^ before;
            before = now;
            if (difference == 0) {
                out.write(0, 1);
                continue;
            }
            int leads = Math.min(MOST_LEADING, Long.numberOfLeadingZeros(difference));
            int trails = Long.numberOfTrailingZeros(difference);
            if (leads >= leading && trails >= trailing) {
                out.write(0b10, 2);
            } else {
                leading = leads;
                trailing = trails;
                out.write(0b11, 2);
                out.write(leading, 5);
                out.write(Long.SIZE - leading - trailing, 6);
            }
            out.write(difference >>> trailing, Long.SIZE - leading - trailing);
        }
    }

    static double[] decode(Bits in, int count) {
        double[] values = new double[count];
        long before = in.read(Long.SIZE);
        values[0] = Double.longBitsToDouble(before);
        int length = 0;
        int trailing = 0;
        for (int i = 1; i < count; i++) {
            if (in.read(1) == 1) {
                if (in.read(1) == 1) {
                    int leading = (int) in.read(5);
                    int coded = (int) in.read(6);
                    length = coded == 0 ? Long.SIZE : coded;
                    trailing = Long.SIZE - leading - length;
                }
                before ^= in.read(length) << trailing;
            }
            values[i] = Double.longBitsToDouble(before);
        }
        return values;
    }
}
