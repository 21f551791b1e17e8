package uk.gov.essex.smart.supermarket.orders;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Differences that end with the test. */
public final class InMemoryDifferences implements Differences {

    private record Key(LocalDate day, Difference.Kind kind, String reference) {}

    private final Map<Key, Difference> differences = new LinkedHashMap<>();

    @Override
    public void record(Difference difference) {
        differences.putIfAbsent(new Key(difference.day(), difference.kind(), difference.reference()), difference);
    }

    @Override
    public List<Difference> list(LocalDate day) {
        return differences.values().stream()
                .filter(difference -> difference.day().equals(day))
                .limit(MOST)
                .toList();
    }
}
