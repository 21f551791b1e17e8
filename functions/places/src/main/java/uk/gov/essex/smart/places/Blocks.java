package uk.gov.essex.smart.places;

import java.util.List;

/** The store of blocks, one for each post and start. */
public interface Blocks {

    /** What became of a block handed in. */
    enum Stored {
        /** The first of its post and start. */
        NEW,
        /** All its readings were there already. */
        DUPLICATE,
        /** It filled gaps of the one already there; where both have a reading the first one stays. */
        MERGED,
        /** The one already there has another period or number of slots, so it stays as it was. */
        CONFLICTING
    }

    /** The longest stretch one block may cover: a day. It bounds how far back {@link #list} must look. */
    int LONGEST_SPAN_SECONDS = 86_400;

    /** The longest range {@link #list} answers: a leap year. */
    int LONGEST_RANGE_SECONDS = 366 * 86_400;

    /**
     * Keeps a block; any number of times, in any order, by any number of callers at once.
     *
     * @throws IllegalArgumentException where the block covers more than {@value #LONGEST_SPAN_SECONDS} seconds
     */
    Stored put(Block block);

    /**
     * Blocks of a post that overlap {@code [from, until)} seconds since 1970, by start.
     *
     * @param from not negative; a range without a moment lists nothing
     * @param most at least 1; a full page may have more behind it
     * @throws IllegalArgumentException where the range is longer than {@value #LONGEST_RANGE_SECONDS} seconds
     */
    List<Block> list(PostId post, long from, long until, int most);

    /** What every store checks before it puts. */
    static void checkSpan(Grid grid) {
        if (grid.end() - grid.start() > LONGEST_SPAN_SECONDS) {
            throw new IllegalArgumentException("The block covers " + (grid.end() - grid.start()) + " s; at most "
                    + LONGEST_SPAN_SECONDS + " s can be kept as one");
        }
    }

    /** What every store checks before it lists. */
    static void checkRange(long from, long until, int most) {
        if (from < 0 || until - from > LONGEST_RANGE_SECONDS || most < 1) {
            throw new IllegalArgumentException("The range (from " + from + " until " + until + ", at most " + most
                    + ") must start at 0 or later, last at most " + LONGEST_RANGE_SECONDS
                    + " s and ask for at least 1");
        }
    }
}
