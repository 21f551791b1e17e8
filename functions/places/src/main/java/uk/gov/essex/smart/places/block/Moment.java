package uk.gov.essex.smart.places.block;

/** What the series of a block tell one another within one slot: how each departed from its forecast, and how far in all. */
final class Moment {

    private final long[] surprises = new long[Contexts.FIRST_COUNT];
    private long total;
    private long heard;
    private int neighbour = 1;
    private int neighbourBefore = 1;

    void begin() {
        neighbour = 1;
        neighbourBefore = 1;
        total = 0;
        heard = 0;
    }

    /** The context of whether a series has a reading, by whether it had one before. */
    int there(int before) {
        return Contexts.there(before, neighbour, neighbourBefore);
    }

    void setThere(int there, int before) {
        neighbour = there;
        neighbourBefore = before;
    }

    /** A quantity's signed error in {@value Regression#ONE}ths of its usual one; zero where it has no reading. */
    long surprise(int code) {
        return surprises[code];
    }

    void setSurprise(int code, long surprise) {
        surprises[code] = surprise;
    }

    /** Takes in that a series has no reading in this slot. */
    void silence(int code) {
        if (code < surprises.length) {
            surprises[code] = 0;
        }
    }

    /** Takes in the size of an error in 256ths of its usual one. */
    void add(long size) {
        total += size;
        heard++;
    }

    /** How much larger the errors of this slot are than usual, in 256ths, by the series that were heard. */
    long agitation() {
        return heard == 0 ? 256 : Roots.floor(((total + 512) << 16) / (heard * 256 + 512));
    }
}
