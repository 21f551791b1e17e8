package uk.gov.essex.smart.supermarket.release;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A workbench that lasts as long as a test, and keeps progress as lines as the real one does. */
public final class InMemoryWorkbench implements Workbench {

    private record Part(Topic topic, Grain grain, LocalDate day) {}

    private final Map<Edition, List<String>> progress = new HashMap<>();
    private final Set<Edition> finished = new HashSet<>();
    private final Map<Part, List<String>> days = new HashMap<>();

    @Override
    public Optional<Progress> findProgress(Edition edition) {
        return Optional.ofNullable(progress.get(edition)).map(Progress::parse);
    }

    @Override
    public void keep(Edition edition, Progress so) {
        progress.put(edition, so.lines());
    }

    @Override
    public void finish(Edition edition) {
        finished.add(edition);
        progress.remove(edition);
    }

    @Override
    public boolean isFinished(Edition edition) {
        return finished.contains(edition);
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
