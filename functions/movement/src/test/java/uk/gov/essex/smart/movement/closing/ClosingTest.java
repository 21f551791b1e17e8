package uk.gov.essex.smart.movement.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.Answerable;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.Entitlement;
import uk.gov.essex.smart.movement.InMemoryStore;
import uk.gov.essex.smart.movement.InMemorySupply;
import uk.gov.essex.smart.movement.Layout;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.Rates;
import uk.gov.essex.smart.movement.Road;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.ScheduledCall;
import uk.gov.essex.smart.movement.Vehicle;
import uk.gov.essex.smart.movement.VehicleId;
import uk.gov.essex.smart.movement.Zone;
import uk.gov.essex.smart.movement.insight.Cell;
import uk.gov.essex.smart.movement.insight.Count;
import uk.gov.essex.smart.movement.insight.DayFigures;
import uk.gov.essex.smart.movement.insight.InMemoryInsights;
import uk.gov.essex.smart.movement.insight.InMemoryUnmetDemand;
import uk.gov.essex.smart.movement.ledger.Entries;
import uk.gov.essex.smart.movement.ledger.Entry;
import uk.gov.essex.smart.movement.ledger.InMemoryEntries;

final class ClosingTest {

    private static final String DART = "essex-dart demand-responsive";

    private final DrivenDay driven = new DrivenDay();
    private final InMemoryStore store = new InMemoryStore();
    private final InMemorySupply supply = new InMemorySupply();
    private final InMemoryUnmetDemand unmet = new InMemoryUnmetDemand();
    private final InMemoryEntries entries = new InMemoryEntries();
    private final InMemoryInsights insights = new InMemoryInsights();
    private final Closing closing =
            new Closing(new Closing.Stores(store, store, unmet, entries, insights), new Answerable(supply));

    ClosingTest() {
        driven.store(store, supply, unmet);
    }

    @Test
    void dividesTheWholeRunAmongItsTrips() {
        assertThat(closing.close(Samples.DAY)).isEqualTo(new Closing.Closed(Samples.DAY, 1, 2, 2, 0));

        List<Entry> made = entries.list(Samples.DAY);
        assertThat(made).allSatisfy(entry -> {
            assertThat(entry.operator()).isEqualTo("essex-dart");
            assertThat(entry.why().runPence()).isEqualTo(DrivenDay.RUN_PENCE);
            assertThat(entry.pence()).isEqualTo(entry.why().sharePence() - 300);
        });
        assertThat(made)
                .extracting(Entry::trip, Entry::payer)
                .containsExactlyInAnyOrder(
                        tuple(driven.rider.id().value(), "essex-dart"),
                        tuple(driven.pupil.id().value(), "essex-school"));
        assertThat(made.stream().mapToLong(entry -> entry.why().sharePence()).sum())
                .isEqualTo(DrivenDay.RUN_PENCE);
    }

    @Test
    void theFartherRiderPaysMore() {
        closing.close(Samples.DAY);

        assertThat(share(driven.pupil.id().value()))
                .isGreaterThan(share(driven.rider.id().value()));
    }

    @Test
    void publishesWhatTheDayCameTo() {
        closing.close(Samples.DAY);

        DayFigures figures = insights.find(Samples.DAY).orElseThrow();
        DayFigures.Service dart = figures.find(DART).orElseThrow();
        assertThat(dart.costPence()).isEqualTo(DrivenDay.RUN_PENCE);
        assertThat(dart.kilometres()).isCloseTo(16.8, within(1e-9));
        assertThat(dart.hours()).isCloseTo((120 + 26 * 60 + 60 + 700) / 3_600.0, within(1e-9));
        assertThat(dart.passengers()).isEqualTo(Count.of(2));
        assertThat(dart.nearEmptyRuns()).isEqualTo(1);
        assertThat(figures.agencies())
                .extracting(DayFigures.Agency::name, DayFigures.Agency::asked, DayFigures.Agency::noShows)
                .containsExactly(
                        tuple("essex-dart", Count.of(2), Count.of(1)), tuple("essex-school", Count.of(3), Count.of(0)));
        assertThat(figures.unmet()).containsExactly(new DayFigures.Unmet(Cell.of(Samples.DANBURY), 8, Count.of(2)));
    }

    @Test
    void closedAgainNothingChanges() {
        closing.close(Samples.DAY);
        List<Entry> before = entries.list(Samples.DAY);
        DayFigures figures = insights.find(Samples.DAY).orElseThrow();

        assertThat(closing.close(Samples.DAY)).isEqualTo(new Closing.Closed(Samples.DAY, 1, 2, 0, 0));
        assertThat(entries.list(Samples.DAY)).isEqualTo(before);
        assertThat(insights.find(Samples.DAY)).contains(figures);
    }

    @Test
    void publishesNoFiguresWhileTheLedgerLacksTheirEntries() {
        Entries broken = new Entries() {
            @Override
            public Appended append(Entry entry) {
                throw new IllegalStateException("The ledger is out of reach");
            }

            @Override
            public List<Entry> list(LocalDate day) {
                return entries.list(day);
            }
        };
        Closing cut = new Closing(new Closing.Stores(store, store, unmet, broken, insights), new Answerable(supply));

        assertThatThrownBy(() -> cut.close(Samples.DAY)).isInstanceOf(IllegalStateException.class);
        assertThat(insights.find(Samples.DAY)).isEmpty();
    }

    @Test
    void whoTurnsOutNotToHaveComePaysNothing() {
        closing.close(Samples.DAY);
        RunPlan alone = driven.run.with(
                driven.run.rides().subList(0, 1),
                driven.run.calls().stream()
                        .filter(call -> call.booking().equals(driven.rider.id()))
                        .toList(),
                driven.run.home());
        store.commit(
                Change.at(Samples.NOW).with(alone.missing(driven.pupil.id()).withVersion(1)));

        assertThat(closing.close(Samples.DAY).entered()).isEqualTo(2);
        assertThat(sum(driven.pupil.id().value())).isZero();
        assertThat(insights.find(Samples.DAY).orElseThrow().agencies().getLast().noShows())
                .isEqualTo(Count.of(1));
    }

    @Test
    void aDayWithoutRunsIsClosedToo() {
        assertThat(closing.close(Samples.DAY.plusDays(1)))
                .isEqualTo(new Closing.Closed(Samples.DAY.plusDays(1), 0, 0, 0, 0));
        assertThat(insights.find(Samples.DAY.plusDays(1))).isPresent();
    }

    @Test
    void aRiderOnABusAddsPassengersAndNoCost() {
        store.commit(Change.at(Samples.NOW).with(bus()));
        closing.close(Samples.DAY);

        DayFigures figures = insights.find(Samples.DAY).orElseThrow();
        DayFigures.Service line = figures.find("essex-buses 41 Broomfield").orElseThrow();
        assertThat(line.costPence()).isZero();
        assertThat(line.nearEmptyRuns()).isZero();
        assertThat(line.hours()).isCloseTo(0.25, within(1e-9));
        assertThat(line.stops())
                .extracting(DayFigures.Stop::aboard)
                .containsExactlyInAnyOrder(Count.of(0), Count.of(1));
        assertThat(figures.agencies().getFirst().carried()).isEqualTo(Count.of(1));
        assertThat(entries.list(Samples.DAY)).hasSize(2);
    }

    @Test
    void aRunWhoseBookingIsGoneIsAFault() {
        InMemoryStore broken = new InMemoryStore();
        broken.commit(Change.at(Samples.NOW).with(driven.run));
        Closing failing =
                new Closing(new Closing.Stores(broken, broken, unmet, entries, insights), new Answerable(supply));

        assertThatThrownBy(() -> failing.close(Samples.DAY)).hasMessageContaining("not stored");
        assertThat(insights.find(Samples.DAY)).isEmpty();
    }

    /** The rider of the minibus changed from this bus. */
    private RunPlan bus() {
        Vehicle bus = new Vehicle(
                new VehicleId(new AgencyId("essex-buses"), "trip-1"),
                Mode.BUS,
                List.of(new Layout(30, 1, 0)),
                Set.of(),
                Samples.STATION,
                new Rates(0, 0, 0),
                0,
                Set.of(Entitlement.PUBLIC));
        return new RunPlan(
                new RunId(Samples.DAY, Zone.of(Samples.STATION), Samples.token()),
                bus,
                "41 Broomfield",
                Samples.window("09:30", "09:45"),
                List.of(),
                List.of(stop("a", Samples.STATION, "09:30"), stop("b", Samples.HOSPITAL, "09:45")),
                List.of(Samples.ride(driven.rider)),
                List.of(call(PlannedCall.Action.BOARD, "09:30"), call(PlannedCall.Action.ALIGHT, "09:45")),
                Road.NONE,
                List.of(),
                RunPlan.State.OPEN,
                0);
    }

    private static ScheduledCall stop(String name, Position position, String time) {
        return new ScheduledCall(name, name, position, Samples.at(time), Samples.at(time));
    }

    private PlannedCall call(PlannedCall.Action action, String time) {
        return new PlannedCall(
                driven.rider.id(), action, Samples.at(time), Samples.at(time), Road.NONE, Optional.empty());
    }

    private long share(String trip) {
        return entries.list(Samples.DAY).stream()
                .filter(entry -> entry.trip().equals(trip))
                .mapToLong(entry -> entry.why().sharePence())
                .sum();
    }

    private long sum(String trip) {
        return entries.list(Samples.DAY).stream()
                .filter(entry -> entry.trip().equals(trip))
                .mapToLong(Entry::pence)
                .sum();
    }
}
