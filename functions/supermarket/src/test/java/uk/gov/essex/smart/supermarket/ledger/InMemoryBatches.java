package uk.gov.essex.smart.supermarket.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Batches that end with the test. */
public final class InMemoryBatches implements Batches {

    private final TreeMap<Integer, Batch> batches = new TreeMap<>();

    @Override
    public synchronized Optional<Batch> find(int number) {
        return Optional.ofNullable(batches.get(number));
    }

    @Override
    public synchronized Optional<Batch> latest() {
        return Optional.ofNullable(batches.lastEntry()).map(Map.Entry::getValue);
    }

    @Override
    public synchronized List<Batch> list(int below, int most) {
        return batches.headMap(below, false).descendingMap().values().stream()
                .limit(most)
                .toList();
    }

    @Override
    public synchronized boolean put(Batch batch) {
        long revision = find(batch.number()).map(Batch::revision).orElse(0L);
        if (revision != batch.revision()) {
            return false;
        }
        batches.put(batch.number(), batch.next());
        return true;
    }
}
