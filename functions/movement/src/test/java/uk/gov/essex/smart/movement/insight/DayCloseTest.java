package uk.gov.essex.smart.movement.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DayCloseTest {

    private final DayFigures figures = Days.figures(Days.DAY);

    @Test
    void addsAServiceUp() {
        DayFigures.Service bus = figures.find("41 Broomfield").orElseThrow();

        assertThat(bus.runs()).isEqualTo(2);
        assertThat(bus.nearEmptyRuns()).isEqualTo(1);
        assertThat(bus.passengers()).isEqualTo(Count.of(23));
        assertThat(bus.costPence()).isEqualTo(12_000);
        assertThat(bus.occupancy()).hasValue(0.31);
        assertThat(bus.subsidyPencePerTrip()).hasValue(12_000 / 25 - 200);
        assertThat(bus.passengersPerHour()).hasValue(25);
    }

    @Test
    void tellsStopsByTheirLoadOverAllRuns() {
        assertThat(figures.find("41 Broomfield").orElseThrow().stops())
                .extracting(DayFigures.Stop::name, DayFigures.Stop::calls, DayFigures.Stop::aboard)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Stop 0", 2, Count.of(14)),
                        org.assertj.core.groups.Tuple.tuple("Stop 1", 2, Count.of(11)),
                        org.assertj.core.groups.Tuple.tuple("Stop 2", 2, Count.of(0)));
    }

    @Test
    void aServiceWithFewRidersTellsNothingOfThem() {
        DayFigures.Service minibuses = figures.find("minibuses").orElseThrow();

        assertThat(minibuses.passengers().few()).isTrue();
        assertThat(minibuses.occupancy()).isEmpty();
        assertThat(minibuses.subsidyPencePerTrip()).isEmpty();
        assertThat(minibuses.passengersPerHour()).isEmpty();
    }

    @Test
    void tellsUnmetDemandByPlaceAndHour() {
        assertThat(figures.unmet())
                .containsExactly(
                        new DayFigures.Unmet(new Cell(5_173, 47), 8, Count.of(1)),
                        new DayFigures.Unmet(new Cell(5_179, 40), 8, Count.of(9)));
    }

    @Test
    void tellsTheShareServedFromPublishedCounts() {
        assertThat(figures.agencies()).hasSize(2);
        assertThat(figures.agencies().getLast().servedShare()).hasValue(25 / 35.0);
        assertThat(figures.agencies().getFirst().servedShare()).isEmpty();
    }

    @Test
    void doesNotDependOnOrder() {
        List<ServiceRun> runs = new java.util.ArrayList<>(Days.runs());
        List<Passage> passages = new java.util.ArrayList<>(Days.passages());
        Collections.reverse(runs);
        Collections.reverse(passages);

        assertThat(DayClose.of(Days.DAY, runs, passages)).isEqualTo(figures);
    }
}
