package uk.gov.essex.smart.benchmarks.compression;

import java.util.List;
import uk.gov.essex.smart.places.Block;

/** A named set of feeds. */
record DataSet(String name, List<Feed> feeds) {

    List<Block> blocks(int slots) {
        return feeds.stream().flatMap(feed -> feed.blocks(slots).stream()).toList();
    }

    /** The later half of the blocks of each feed: what the codec's starting values were not learned from. */
    List<Block> laterBlocks(int slots) {
        return feeds.stream()
                .map(feed -> feed.blocks(slots))
                .flatMap(blocks -> blocks.stream().skip((blocks.size() + 1) / 2))
                .toList();
    }
}
