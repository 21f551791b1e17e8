package uk.gov.essex.smart.movement.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Leg;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.Zone;
import uk.gov.essex.smart.movement.matching.Budget;

final class ReoptimisingTest {

    private static final Budget BUDGET = Budget.ofIterations(400);

    private final RunPlan[] runs = {
        Samples.run(Samples.minibus("m1")), Samples.run(Samples.minibus("m2")), Samples.run(Samples.minibus("m3"))
    };
    private final County county = new County(runs);
    private final Reoptimising reoptimising =
            new Reoptimising(county.store, county.store, county.store, county.planner);
    private final List<Booking> bookings = new ArrayList<>();

    @Test
    void bettersPlansAndKeepsEveryPromise() {
        bookADay();
        Reoptimising.Bettered bettered = better(Samples.NOW);
        assertThat(bettered.gain()).isPositive();
        assertThat(bettered.written()).isPositive();
        assertThat(bettered.lost()).isZero();
        checkPromises();
    }

    @Test
    void leavesWhatStartsSoonWhereItIs() {
        bookADay();
        Instant morning = Samples.at("08:30");
        List<PlannedCall> soon = soon(morning);
        better(morning);
        assertThat(soon(morning))
                .extracting(PlannedCall::booking)
                .containsAll(soon.stream().map(PlannedCall::booking).toList());
        checkPromises();
    }

    @Test
    void writesNothingWhereSomebodyWasFaster() {
        bookADay();
        Reoptimising hindered =
                new Reoptimising(county.store, county.store, change -> Commits.Outcome.CONFLICT, county.planner);
        List<RunPlan> before = county.store.plans();
        Reoptimising.Bettered bettered = hindered.better(Samples.DAY, zone(), BUDGET, 7, Samples.NOW);
        assertThat(bettered.written()).isZero();
        assertThat(bettered.lost()).isPositive();
        assertThat(county.store.plans()).containsExactlyInAnyOrderElementsOf(before);
    }

    private List<PlannedCall> soon(Instant now) {
        return county.store.plans().stream()
                .flatMap(plan -> plan.calls().stream())
                .filter(call -> !call.start().isAfter(now.plusSeconds(1_800)))
                .toList();
    }

    private Reoptimising.Bettered better(Instant now) {
        return reoptimising.better(Samples.DAY, zone(), BUDGET, 7, now);
    }

    private static Zone zone() {
        return Zone.of(Samples.STATION);
    }

    /** Thirty trips about Chelmsford, booked in no order, so that the first plans are not the best. */
    private void bookADay() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 30; i++) {
            String time = "%02d:%02d".formatted(random.nextInt(8, 17), random.nextInt(60));
            Quoted quoted = county.quote(County.after(time, near(random), near(random)));
            if (quoted instanceof Quoted.Offered(var quote)) {
                bookings.add(county.accepted(quote.offers().getLast()));
            }
        }
        assertThat(bookings).hasSizeGreaterThan(20);
    }

    private static Position near(SplittableRandom random) {
        return new Position(51.68 + random.nextDouble() * 0.12, 0.40 + random.nextDouble() * 0.18);
    }

    private void checkPromises() {
        for (Booking made : bookings) {
            Booking booking = county.now(made);
            Leg.Ride leg = booking.promise().rides().getFirst();
            RunPlan plan = county.store.find(leg.run()).orElseThrow();
            PlannedRide ride = plan.find(booking.id()).orElseThrow();
            assertThat(booking.promise().pickup()).isEqualTo(made.promise().pickup());
            assertThat(ride.pickup()).isEqualTo(made.promise().pickup());
            assertThat(plan.calls())
                    .filteredOn(call -> call.isOf(booking.id(), PlannedCall.Action.BOARD))
                    .singleElement()
                    .satisfies(call ->
                            assertThat(ride.pickup().contains(call.start())).isTrue());
        }
        assertThat(county.store.plans().stream()
                        .mapToInt(plan -> plan.rides().size())
                        .sum())
                .isEqualTo(bookings.size());
    }
}
