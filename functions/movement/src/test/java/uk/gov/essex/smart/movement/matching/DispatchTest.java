package uk.gov.essex.smart.movement.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DispatchTest {

    private static final Window DAY = new Window(0, 1000);
    private static final Run BUS = Run.of(0, 0, DAY, List.of(Load.of(2)), Tariff.DISTANCE);

    private final Dispatch dispatch = new Dispatch(new Line(), Weights.COST);

    private static Ride ride(int from, int to, double latestPickup) {
        return Ride.of(new Stop(from, new Window(0, latestPickup), 0), new Stop(to, DAY, 0), 100, Load.of(1));
    }

    @Test
    void prefersTheRunThatPassesAnyway() {
        dispatch.addRun(BUS);
        dispatch.addRun(Run.of(50, 50, DAY, List.of(Load.of(2)), Tariff.DISTANCE));
        dispatch.accept(dispatch.rank(ride(10, 40, 500), 1).getFirst());

        List<Insertion> ranked = dispatch.rank(ride(20, 30, 500), 5);

        assertThat(ranked).extracting(Insertion::run).containsExactly(0, 1);
        assertThat(ranked.getFirst().extraCost()).isZero();
        assertThat(ranked.get(1).extraCost()).isEqualTo(60);
    }

    @Test
    void ranksEveryRunThatTakesTheRideHoweverManyAreWanted() {
        for (int start = 0; start < 9; start++) {
            dispatch.addRun(Run.of(start, start, DAY, List.of(Load.of(2)), Tariff.DISTANCE));
        }

        List<Insertion> ranked = dispatch.rank(ride(20, 30, 500), Integer.MAX_VALUE);

        assertThat(ranked).extracting(Insertion::run).containsExactly(8, 7, 6, 5, 4, 3, 2, 1, 0);
    }

    @Test
    void acceptedRidesStandInTheSchedule() {
        dispatch.addRun(BUS);
        int ride = dispatch.accept(dispatch.rank(ride(10, 40, 500), 1).getFirst());

        Schedule schedule = dispatch.schedule(0);

        assertThat(schedule.calls()).extracting(Call::ride).containsExactly(ride, ride);
        assertThat(schedule.calls()).extracting(Call::begin).containsExactly(10.0, 40.0);
        assertThat(schedule.distance()).isEqualTo(80);
        assertThat(dispatch.cost()).isEqualTo(80);
        dispatch.remove(ride);
        assertThat(dispatch.schedule(0).calls()).isEmpty();
        assertThat(dispatch.cost()).isZero();
    }

    @Test
    void picksUpNoSoonerThanTheDeliveryAsks() {
        dispatch.addRun(BUS);
        Ride arriveBy = ride(10, 40, 500).withDelivery(new Window(100, 110));

        Insertion offer = dispatch.rank(arriveBy, 1).getFirst();

        assertThat(offer.deliveryAt()).isEqualTo(100);
        assertThat(offer.pickupAt()).isEqualTo(70);
    }

    @Test
    void refusesAnInsertionThatNoLongerHolds() {
        dispatch.addRun(BUS);
        Insertion offer = dispatch.rank(ride(10, 11, 10), 1).getFirst();
        dispatch.accept(dispatch.rank(ride(20, 21, 20), 1).getFirst());
        dispatch.accept(dispatch.rank(ride(300, 301, 300), 1).getFirst());

        assertThatThrownBy(() -> dispatch.accept(new Insertion(offer.ride(), 0, 2, 2, 0, 0, 0, 0, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rank it again");
    }

    @Test
    void aTimetabledRunTakesRidersAtItsStopsForNothing() {
        List<FixedStop> stops =
                List.of(new FixedStop(5, 100, 101), new FixedStop(9, 110, 111), new FixedStop(20, 130, 131));
        dispatch.addRun(Run.timetabled(stops, List.of(Load.of(1)), 0));
        Ride onward = Ride.of(new Stop(5, DAY, 0), new Stop(20, DAY, 0), 60, Load.of(1));

        Insertion offer = dispatch.rank(onward, 1).getFirst();
        assertThat(offer.extraCost()).isZero();
        assertThat(offer.pickupAt()).isEqualTo(101);
        assertThat(offer.deliveryAt()).isEqualTo(130);
        dispatch.accept(offer);
        assertThat(dispatch.rank(onward, 1)).isEmpty();
    }
}
