package uk.gov.essex.smart.movement.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

public final class InMemoryInsights implements Insights {

    private final ConcurrentSkipListMap<LocalDate, DayFigures> days = new ConcurrentSkipListMap<>();

    @Override
    public void put(DayFigures figures) {
        days.put(figures.day(), figures);
    }

    @Override
    public Optional<DayFigures> find(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    @Override
    public List<DayFigures> list(LocalDate first, LocalDate last) {
        Insights.checkRange(first, last);
        return List.copyOf(days.subMap(first, true, last, true).values());
    }
}
