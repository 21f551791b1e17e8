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

    /** Keeps a block; any number of times, in any order, by any number of callers at once. */
    Stored put(Block block);

    /**
     * Blocks of a post that overlap {@code [from, until)} seconds since 1970, by start.
     *
     * @param most at least 1; a full page may have more behind it
     */
    List<Block> list(PostId post, long from, long until, int most);
}
