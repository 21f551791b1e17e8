package uk.gov.essex.smart.places;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A store of blocks for tests. Safe from any thread. */
public final class InMemoryBlocks implements Blocks {

    private final Map<PostId, NavigableMap<Long, Block>> byPost = new ConcurrentHashMap<>();

    @Override
    public synchronized Stored put(Block block) {
        Blocks.checkSpan(block.grid());
        NavigableMap<Long, Block> ofPost = byPost.computeIfAbsent(block.post(), post -> new TreeMap<>());
        Block kept = ofPost.putIfAbsent(block.grid().start(), block);
        if (kept == null) {
            return Stored.NEW;
        }
        if (!kept.grid().equals(block.grid())) {
            return Stored.CONFLICTING;
        }
        Block filled = kept.filledFrom(block);
        ofPost.put(block.grid().start(), filled);
        return filled.equals(kept) ? Stored.DUPLICATE : Stored.MERGED;
    }

    @Override
    public synchronized List<Block> list(PostId post, long from, long until, int most) {
        Blocks.checkRange(from, until, most);
        return byPost.getOrDefault(post, new TreeMap<>()).values().stream()
                .filter(block -> block.grid().start() < until && block.grid().end() > from && from < until)
                .limit(most)
                .toList();
    }

    /** Blocks of all posts together. */
    public synchronized int size() {
        return byPost.values().stream().mapToInt(Map::size).sum();
    }
}
