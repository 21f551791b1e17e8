package uk.gov.essex.smart.supermarket.release;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workbench that lasts as long as a test, and keeps progress as lines as the real one does. */
public final class InMemoryWorkbench implements Workbench {

    private record Part(Topic topic, Grain grain, LocalDate day) {}

    private final Map<LocalDate, List<String>> progress = new HashMap<>();
    private final Map<Part, List<String>> days = new HashMap<>();

    @Override
    public Optional<Progress> findProgress(LocalDate day) {
        return Optional.ofNullable(progress.get(day)).map(Progress::parse);
    }

    @Override
    public void keep(LocalDate day, Progress so) {
        progress.put(day, so.lines());
    }

    @Override
    public void finish(LocalDate day) {
        progress.remove(day);
    }

    @Override
    public void keepDay(Topic topic, Grain grain, LocalDate day, List<String> lines) {
        days.put(new Part(topic, grain, day), lines);
    }

    @Override
    public Optional<List<String>> findDay(Topic topic, Grain grain, LocalDate day) {
        return Optional.ofNullable(days.get(new Part(topic, grain, day)));
    }
}
