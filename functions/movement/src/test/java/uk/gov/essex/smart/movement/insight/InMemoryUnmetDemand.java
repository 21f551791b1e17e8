package uk.gov.essex.smart.movement.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryUnmetDemand implements UnmetDemand {

    private final Map<LocalDate, List<Unmet>> days = new HashMap<>();

    @Override
    public synchronized void add(LocalDate day, Unmet unmet) {
        List<Unmet> counts = days.computeIfAbsent(day, none -> new ArrayList<>());
        int before = counts.stream()
                .filter(count -> isOfOneKind(count, unmet))
                .mapToInt(Unmet::persons)
                .sum();
        counts.removeIf(count -> isOfOneKind(count, unmet));
        counts.add(new Unmet(unmet.agency(), unmet.cell(), unmet.hour(), before + unmet.persons()));
    }

    @Override
    public synchronized List<Unmet> list(LocalDate day) {
        return List.copyOf(days.getOrDefault(day, List.of()));
    }

    private static boolean isOfOneKind(Unmet one, Unmet other) {
        return one.agency().equals(other.agency()) && one.cell().equals(other.cell()) && one.hour() == other.hour();
    }
}
