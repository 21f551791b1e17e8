package uk.gov.essex.smart.places;

import java.util.List;
import java.util.TreeMap;

/**
 * What one post tells of one stretch of time: every channel on one grid. Anonymous by construction: a series can only
 * be of a {@link Channel.Stored} channel.
 *
 * @param series in ascending order of channel code, each once
 */
public record Block(PostId post, Grid grid, List<Series> series) {

    public Block {
        series = List.copyOf(series);
        int last = 0;
        for (Series one : series) {
            if (one.channel().code() <= last || one.values().length != grid.slots()) {
                throw new IllegalArgumentException("The series of "
                        + one.channel().name() + " is out of order, or its length is not the grid's " + grid.slots());
            }
            last = one.channel().code();
        }
    }

    /** Readings in all series together. */
    public int readings() {
        int sum = 0;
        for (Series one : series) {
            sum += one.count();
        }
        return sum;
    }

    /**
     * This block with its gaps filled from a later telling of the same moments; where both have a reading, this one's
     * stays.
     *
     * @throws IllegalArgumentException where the other is not of the same post and grid
     */
    public Block filledFrom(Block later) {
        if (!post.equals(later.post) || !grid.equals(later.grid)) {
            throw new IllegalArgumentException("Only blocks of one post and grid can fill each other's gaps");
        }
        TreeMap<Integer, Series> byCode = new TreeMap<>();
        series.forEach(one -> byCode.put(one.channel().code(), one));
        later.series.forEach(one -> byCode.merge(one.channel().code(), one, Series::filledFrom));
        return new Block(post, grid, List.copyOf(byCode.values()));
    }
}
