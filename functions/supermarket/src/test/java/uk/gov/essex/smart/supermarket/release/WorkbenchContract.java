package uk.gov.essex.smart.supermarket.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every workbench does. */
public abstract class WorkbenchContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Edition EDITION = new Edition(DAY, Pass.PROMPT);

    protected abstract Workbench workbench();

    @Test
    void keepsProgressUntilTheEditionIsFinished() {
        Workbench workbench = workbench();
        assertThat(workbench.findProgress(EDITION)).isEmpty();
        assertThat(workbench.isFinished(EDITION)).isFalse();
        Progress midway = new Progress(7, Optional.of("1 /places/readings?cursor=abc"), List.of("a 1", "b 2"));
        workbench.keep(EDITION, Progress.BEGUN);
        workbench.keep(EDITION, midway);
        assertThat(workbench.findProgress(EDITION)).contains(midway);
        assertThat(workbench.findProgress(new Edition(DAY, Pass.SETTLED))).isEmpty();
        workbench.finish(EDITION);
        workbench.finish(EDITION);
        assertThat(workbench.findProgress(EDITION)).isEmpty();
        assertThat(workbench.isFinished(EDITION)).isTrue();
        assertThat(workbench.isFinished(new Edition(DAY, Pass.SETTLED))).isFalse();
    }

    @Test
    void keepsTheBeginningToo() {
        Workbench workbench = workbench();
        workbench.keep(EDITION, Progress.BEGUN);
        assertThat(workbench.findProgress(EDITION)).contains(Progress.BEGUN);
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
