package uk.gov.essex.smart.places.block;

import uk.gov.essex.smart.places.Series;

/**
 * A sensor's own step where it is coarser than its channel's: wind in tens of degrees, speeds in knots or miles an hour
 * turned into metres a second, gases in quarters of a unit, temperatures in degrees Fahrenheit. Readings then stand at {@code step * n} rounded half up, and {@code n} is coded.
 */
final class Lattice {

    /** Steps in thousandths of the channel's; the first is the channel's own. Their places are part of the format. */
    private static final int[] STEPS = {1_000, 10_000, 2_500, 5_144, 5_000, 2_000, 4_470, 5_556};

    static final int COUNT = STEPS.length;

    static final Lattice FINEST = new Lattice(0);

    private final int step;

    private Lattice(int place) {
        step = STEPS[place];
    }

    private static int placeOf(long[] values) {
        for (int place = 1; place < COUNT; place++) {
            if (new Lattice(place).holdsAll(values)) {
                return place;
            }
        }
        return 0;
    }

    private boolean holdsAll(long[] values) {
        for (long value : values) {
            if (value != Series.MISSING && at(nearest(value << 4)) != value) {
                return false;
            }
        }
        return true;
    }

    /** Codes the place of the lattice that the values are on, by trial in the order of worth; they matter to a writer only. */
    static Lattice code(BitCoder coder, int code, long[] values) {
        int wanted = coder.isWriter() ? placeOf(values) : 0;
        int place = 0;
        while (place < COUNT - 1 && coder.code(Contexts.lattice(code) + place, place == wanted ? 0 : 1) == 1) {
            place++;
        }
        return new Lattice(place);
    }

    /** The reading at a point of the lattice. */
    long at(long point) {
        return step == 1_000 ? point : Math.floorDiv(2 * point * step + 1_000, 2_000L);
    }

    /** The point nearest to a value in sixteenths. */
    long nearest(long sixteenths) {
        return step == 1_000 ? (sixteenths + 8) >> 4 : Math.floorDiv(sixteenths * 125 + step, 2L * step);
    }

    /** A spread in the channel's steps, in this one's. */
    long narrowed(long spread) {
        return step == 1_000 ? spread : spread * 1_000 / step;
    }

    /** Whether a forecast in sixteenths lies below (0), at (1) or above (2) the point it is rounded to. */
    int lean(long sixteenths, long point) {
        long ahead = narrowed(sixteenths - (step == 1_000 ? point << 4 : ((point * step) << 4) / 1_000));
        return ahead < -2 ? 0 : ahead > 2 ? 2 : 1;
    }
}
