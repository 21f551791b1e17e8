package uk.gov.essex.smart.movement.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.matching.Refusal.Binding;
import uk.gov.essex.smart.movement.matching.Relaxation.Change;

final class ExplanationTest {

    private static final Window DAY = new Window(0, 1000);
    private static final long RAMP = 1;
    private static final long CHILD = 1;

    private final Dispatch dispatch = new Dispatch(new Line(), Weights.COST);

    private static Ride ride(int from, int to, double latestPickup) {
        return Ride.of(new Stop(from, new Window(0, latestPickup), 0), new Stop(to, DAY, 0), 100, Load.of(1));
    }

    private void addRun(int seats) {
        dispatch.addRun(Run.of(0, 0, DAY, List.of(Load.of(seats)), Tariff.DISTANCE));
    }

    private Refusal refusal(Ride ride) {
        assertThat(dispatch.rank(ride, 1)).isEmpty();
        return dispatch.explain(ride, 256);
    }

    @Test
    void saysHowMuchLaterWouldDo() {
        addRun(2);

        Refusal refusal = refusal(ride(100, 120, 60));

        assertThat(refusal.binding()).isEqualTo(Binding.WINDOW);
        Relaxation least = refusal.relaxations().getFirst();
        assertThat(least.change()).isEqualTo(Change.LATER);
        assertThat(least.by()).isCloseTo(40, within(1.0));
        assertThat(least.insertion().pickupAt()).isCloseTo(100, within(1.0));
    }

    @Test
    void saysHowMuchOfAPartyCouldGo() {
        addRun(2);

        Refusal refusal = refusal(ride(10, 20, 500).withLoad(Load.of(4)));

        assertThat(refusal.binding()).isEqualTo(Binding.CAPACITY);
        assertThat(refusal.relaxations()).extracting(Relaxation::change).containsExactly(Change.SMALLER_PARTY);
        assertThat(refusal.relaxations().getFirst().by()).isEqualTo(0.5);
    }

    @Test
    void saysThatNoVehicleFits() {
        addRun(2);

        Refusal refusal = refusal(ride(10, 20, 500).withNeeds(RAMP));

        assertThat(refusal.binding()).isEqualTo(Binding.NEEDS);
        assertThat(refusal.relaxations()).extracting(Relaxation::change).containsExactly(Change.FEWER_NEEDS);
    }

    @Test
    void saysHowMuchLongerARideWouldHaveToBe() {
        addRun(2);

        Refusal refusal = refusal(ride(10, 140, 500));

        assertThat(refusal.binding()).isEqualTo(Binding.RIDE_TIME);
        Relaxation least = refusal.relaxations().getFirst();
        assertThat(least.change()).isEqualTo(Change.LONGER_RIDE);
        assertThat(least.by()).isCloseTo(30, within(1.0));
    }

    @Test
    void saysThatOthersOnBoardStandInTheWay() {
        addRun(2);
        Ride child = ride(10, 60, 10).withCompany(CHILD, 2).withDelivery(new Window(0, 60));
        dispatch.accept(dispatch.rank(child, 1).getFirst());

        Refusal refusal = refusal(ride(20, 50, 20).withCompany(2, 0));

        assertThat(refusal.binding()).isEqualTo(Binding.COMPANY);
        assertThat(refusal.relaxations()).extracting(Relaxation::change).contains(Change.LATER, Change.ANY_COMPANY);
    }

    @Test
    void saysThatNoShiftReachesThere() {
        addRun(2);

        assertThat(refusal(ride(600, 620, 900)).binding()).isEqualTo(Binding.SHIFT);
    }

    @Test
    void saysThatThereIsNoRun() {
        assertThat(refusal(ride(1, 2, 3)).binding()).isEqualTo(Binding.NO_RUN);
    }
}
