package uk.gov.essex.smart.devices.sensor;

/**
 * Chance without state: every draw is a pure function of the seed and of what is asked, so the same question always
 * has the same answer, whatever was asked before. The mixer is SplitMix64's finaliser.
 *
 * @param seed tells one source of chance from another
 */
record Chance(long seed) {

    private static final double UNIT = 0x1.0p-53;

    /** Another source of chance, independent of this one. */
    Chance branch(String name) {
        long mixed = seed;
        for (int i = 0; i < name.length(); i++) {
            mixed = mix(mixed ^ name.charAt(i));
        }
        return new Chance(mixed);
    }

    long bitsAt(long place) {
        return mix(mix(seed) ^ place);
    }

    /** Uniform in 0..1, one excluded. */
    double uniformAt(long place) {
        return (bitsAt(place) >>> 11) * UNIT;
    }

    /** About normal with mean 0 and deviation 1: the sum of twelve uniforms (Irwin-Hall), so within -6..6. */
    double normalAt(long place) {
        double sum = -6;
        long bits = bitsAt(place);
        for (int i = 0; i < 12; i++) {
            bits = mix(bits + i);
            sum += (bits >>> 11) * UNIT;
        }
        return sum;
    }

    /**
     * Autocorrelated noise of deviation about 1: normal draws every {@code scale} seconds, joined smoothly, with a
     * second and a third finer layer.
     */
    double driftAt(long second, long scale) {
        return 0.9 * layerAt(second, scale, 0)
                + 0.5 * layerAt(second, Math.max(1, scale / 4), 1)
                + 0.3 * layerAt(second, Math.max(1, scale / 16), 2);
    }

    private double layerAt(long second, long scale, long layer) {
        long cell = Math.floorDiv(second, scale);
        double along = (double) Math.floorMod(second, scale) / scale;
        double weight = (1 - Math.cos(Math.PI * along)) / 2;
        Chance lattice = new Chance(seed + 0x9E3779B97F4A7C15L * (layer + 1));
        return lattice.normalAt(cell) * (1 - weight) + lattice.normalAt(cell + 1) * weight;
    }

    private static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
