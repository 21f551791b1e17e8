package uk.gov.essex.smart.supermarket.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every workbench does. */
public abstract class WorkbenchContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    protected abstract Workbench workbench();

    @Test
    void keepsProgressUntilTheDayIsFinished() {
        Workbench workbench = workbench();
        assertThat(workbench.findProgress(DAY)).isEmpty();
        Progress midway = new Progress(7, Optional.of("1 /places/readings?cursor=abc"), List.of("a 1", "b 2"));
        workbench.keep(DAY, Progress.BEGUN);
        workbench.keep(DAY, midway);
        assertThat(workbench.findProgress(DAY)).contains(midway);
        assertThat(workbench.findProgress(DAY.plusDays(1))).isEmpty();
        workbench.finish(DAY);
        workbench.finish(DAY);
        assertThat(workbench.findProgress(DAY)).isEmpty();
    }

    @Test
    void keepsTheBeginningToo() {
        Workbench workbench = workbench();
        workbench.keep(DAY, Progress.BEGUN);
        assertThat(workbench.findProgress(DAY)).contains(Progress.BEGUN);
    }

    @Test
    void keepsTheLastOfADayEvenWhereItIsEmpty() {
        Workbench workbench = workbench();
        workbench.keepDay(Topic.NOISE, Grain.DAILY, DAY, List.of("one", "two"));
        workbench.keepDay(Topic.NOISE, Grain.DAILY, DAY, List.of("three"));
        workbench.keepDay(Topic.NOISE, Grain.HOURLY, DAY, List.of());
        assertThat(workbench.findDay(Topic.NOISE, Grain.DAILY, DAY)).contains(List.of("three"));
        assertThat(workbench.findDay(Topic.NOISE, Grain.HOURLY, DAY)).contains(List.of());
        assertThat(workbench.findDay(Topic.WEATHER, Grain.DAILY, DAY)).isEmpty();
    }
}
