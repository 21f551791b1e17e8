package uk.gov.essex.smart.movement.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public final class InMemoryEntries implements Entries {

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public synchronized Appended append(Entry entry) {
        for (Entry old : entries) {
            if (old.day().equals(entry.day())
                    && old.run().equals(entry.run())
                    && old.trip().equals(entry.trip())
                    && old.number() == entry.number()) {
                return old.equals(entry) ? Appended.DUPLICATE : Appended.CONFLICTING;
            }
        }
        entries.add(entry);
        return Appended.NEW;
    }

    @Override
    public synchronized List<Entry> list(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.day().equals(day))
                .sorted(Comparator.comparing(Entry::run)
                        .thenComparing(Entry::trip)
                        .thenComparingInt(Entry::number))
                .toList();
    }
}
