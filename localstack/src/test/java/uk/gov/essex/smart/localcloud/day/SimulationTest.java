package uk.gov.essex.smart.localcloud.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.essex.smart.movement.matching.Call;
import uk.gov.essex.smart.movement.matching.Plan;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Verifier;
import uk.gov.essex.smart.movement.matching.Visit;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SimulationTest {

    private static final int REQUESTS = 200;
    private static final double TOLERANCE = 1e-3;
    private static final Effort LITTLE = new Effort(1, 1, 30);

    private final ChelmsfordDay day = new ChelmsfordDay();
    private final Map<Pooling, Outcome> lived = new EnumMap<>(Pooling.class);

    private Outcome lived(Pooling pooling) {
        return lived.computeIfAbsent(pooling, which -> day.live(which, REQUESTS, 3, LITTLE));
    }

    @ParameterizedTest
    @EnumSource(Pooling.class)
    void everyRequestIsCarriedOrRefusedOnce(Pooling pooling) {
        Outcome outcome = lived(pooling);

        List<Integer> answered = Stream.concat(
                        outcome.journeys().stream()
                                .map(journey -> journey.trip().number()),
                        outcome.refused().stream().map(Trip::number))
                .toList();
        assertThat(answered).doesNotHaveDuplicates();
        assertThat(outcome.trips())
                .hasSize(REQUESTS)
                .allSatisfy(trip -> assertThat(answered).contains(trip.number()));
        assertThat(outcome.runs()).allSatisfy(run -> assertThat(run.ahead()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Pooling.class)
    void whatWasDrivenPassesTheVerifier(Pooling pooling) {
        Outcome outcome = lived(pooling);
        Verifier verifier = new Verifier(day.roads);

        assertThat(outcome.used()).isNotEmpty();
        for (Underway run : outcome.used()) {
            assertThat(verifier.check(run.duty().run(), driven(run, outcome))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Pooling.class)
    void everyRiderTravelsInsideTheTimesAsked(Pooling pooling) {
        for (Journey journey : lived(pooling).byDuty()) {
            Ride ride = journey.trip().ride();
            assertThat(journey.leaves())
                    .isBetween(
                            ride.pickup().window().earliest() - TOLERANCE,
                            ride.pickup().window().latest() + TOLERANCE);
            assertThat(journey.arrives())
                    .isBetween(
                            ride.delivery().window().earliest() - TOLERANCE,
                            ride.delivery().window().latest() + TOLERANCE);
            assertThat(journey.aboardSeconds()).isLessThanOrEqualTo(ride.longestRide() + TOLERANCE);
        }
    }

    @Test
    void siloedVehiclesCarryTheirOwnAgencysRidersOnly() {
        Outcome outcome = lived(Pooling.SILOED);

        assertThat(outcome.byDuty())
                .isNotEmpty()
                .allSatisfy(journey -> assertThat(journey.trip().agency())
                        .isEqualTo(outcome.runs().get(journey.duty()).duty().agency()));
    }

    @Test
    void comesOutTheSameForTheSameSeed() {
        assertThat(day.live(Pooling.POOLED, 60, 5, LITTLE).journeys())
                .isEqualTo(day.live(Pooling.POOLED, 60, 5, LITTLE).journeys());
    }

    /** The whole day of a run as one plan of rides as they were asked. */
    private static Plan driven(Underway run, Outcome outcome) {
        Map<Integer, Integer> position = new LinkedHashMap<>();
        List<Ride> rides = new ArrayList<>();
        List<Visit> visits = new ArrayList<>();
        for (Underway.Done stop : run.done()) {
            if (stop.action() == Call.Action.PICKUP) {
                position.put(stop.trip(), rides.size());
                rides.add(outcome.trips().get(stop.trip()).ride());
                visits.add(Visit.pickup(rides.size() - 1));
            } else if (stop.action() == Call.Action.DELIVERY) {
                visits.add(Visit.delivery(position.getOrDefault(stop.trip(), -1)));
            }
        }
        return Plan.of(rides, visits);
    }
}
