package uk.gov.essex.smart.places;

import java.util.List;

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
}
