package uk.gov.essex.smart.supermarket.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.supermarket.release.ReleaseRun.Outcome;

final class ReleaseRunTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Boundaries BOUNDARIES = new Boundaries();

    private final County county = new County(40);
    private final InMemoryWorkbench workbench = new InMemoryWorkbench();
    private final Map<String, List<String>> shelf = new HashMap<>();
    private final ReleaseRun run = new ReleaseRun(county, workbench, this::put, BOUNDARIES);

    private void put(Topic topic, Grain grain, Edition edition, ReleasedFile file) {
        List<String> lines = new ArrayList<>();
        long rows = file.lines(lines::add);
        assertThat(rows).isEqualTo(lines.size() - 1);
        shelf.putIfAbsent(grain.dataSet(topic).value() + " " + edition.word(), lines);
    }

    @Test
    void countsEveryReadingOfTheCountyOnceAndOnlyOnce() {
        long inside = county.hours().stream()
                .filter(hour -> BOUNDARIES.find(hour.position()).isPresent())
                .mapToLong(PostHour::readings)
                .sum();
        run.run(new Edition(DAY, Pass.PROMPT), () -> true);
        assertThat(readings(Grain.HOURLY)).isEqualTo(inside).isPositive();
        assertThat(readings(Grain.DAILY)).isEqualTo(inside);
    }

    private long readings(Grain grain) {
        return shelf.entrySet().stream()
                .filter(file -> file.getKey().contains(grain.word()))
                .flatMap(file -> file.getValue().stream().skip(1))
                .mapToLong(line -> Long.parseLong(line.split(",", -1)[6]))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 50})
    void pausedAndGoneOnWithItMakesTheSameFiles(int pagesAtOnce) {
        run.run(new Edition(DAY, Pass.PROMPT), () -> true);
        Map<String, List<String>> whole = Map.copyOf(shelf);
        shelf.clear();
        ReleaseRun hurried = new ReleaseRun(county, new InMemoryWorkbench(), this::put, BOUNDARIES);
        int pauses = 0;
        while (hurried.run(new Edition(DAY, Pass.PROMPT), pages(pagesAtOnce)) instanceof Outcome.Paused) {
            pauses++;
        }
        assertThat(pauses).isPositive();
        assertThat(shelf).isEqualTo(whole);
    }

    private static BooleanSupplier pages(int most) {
        AtomicInteger left = new AtomicInteger(most);
        return () -> left.getAndDecrement() > 0;
    }

    @Test
    void doneAgainChangesNothing() {
        Edition edition = new Edition(DAY, Pass.PROMPT);
        run.run(edition, () -> true);
        Map<String, List<String>> before = Map.copyOf(shelf);
        ReleaseRun blind = new ReleaseRun(new County(0), workbench, this::put, BOUNDARIES);
        assertThat(blind.run(edition, () -> false)).isEqualTo(new Outcome.Standing());
        assertThat(shelf).isEqualTo(before).hasSize(6);
    }

    @Test
    void aSettledEditionTakesNothingFromAPromptOneLeftMidway() {
        run.run(new Edition(DAY, Pass.PROMPT), pages(3));
        run.run(new Edition(DAY, Pass.SETTLED), () -> true);
        long settled = readings(Grain.HOURLY);
        shelf.clear();
        run.run(new Edition(DAY, Pass.PROMPT), () -> true);
        assertThat(settled).isEqualTo(readings(Grain.HOURLY)).isPositive();
    }

    @Test
    void anHourlyFileIsTheMonthSoFarAndADailyOneTheYear() {
        run.run(new Edition(LocalDate.of(2026, 10, 31), Pass.PROMPT), () -> true);
        run.run(new Edition(DAY.minusDays(1), Pass.PROMPT), () -> true);
        run.run(new Edition(DAY, Pass.PROMPT), () -> true);
        assertThat(days("noise-by-district-hourly " + DAY + "-prompt")).containsExactly("2026-11-21", "2026-11-22");
        assertThat(days("noise-by-district-daily " + DAY + "-prompt"))
                .containsExactly("2026-10-31", "2026-11-21", "2026-11-22");
    }

    @Test
    void aDayIsSettledInTheFileOfTheDaysSince() {
        run.run(new Edition(DAY, Pass.PROMPT), () -> true);
        run.run(new Edition(DAY.plusDays(7), Pass.PROMPT), () -> true);
        run.run(new Edition(DAY, Pass.SETTLED), () -> true);
        assertThat(days("weather-by-district-hourly " + DAY + "-settled")).containsExactly("2026-11-22", "2026-11-29");
    }

    private List<String> days(String file) {
        return shelf.getOrDefault(file, List.of()).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[2].substring(0, 10))
                .distinct()
                .toList();
    }

    @Test
    void aDayThatNobodyMeasuredOnHasNoVersion() {
        ReleaseRun silent = new ReleaseRun(new County(0), workbench, this::put, BOUNDARIES);
        Edition edition = new Edition(DAY, Pass.PROMPT);
        assertThat(silent.run(edition, () -> true)).isEqualTo(new Outcome.Released(0));
        assertThat(silent.run(edition, () -> true)).isEqualTo(new Outcome.Standing());
        assertThat(shelf).isEmpty();
    }
}
