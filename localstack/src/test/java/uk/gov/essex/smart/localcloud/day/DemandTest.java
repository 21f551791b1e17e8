package uk.gov.essex.smart.localcloud.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DemandTest {

    private static final int REQUESTS = 5_000;

    private final ChelmsfordDay day = new ChelmsfordDay();

    @Test
    void isTheSameForTheSameSeedOnly() {
        assertThat(day.trips(200, 7)).isEqualTo(day.trips(200, 7)).isNotEqualTo(day.trips(200, 8));
    }

    @Test
    void isMixedAsItSays() {
        List<Trip> trips = day.trips(REQUESTS, 1);

        assertThat(trips).hasSize(REQUESTS);
        assertThat(share(trips, trip -> trip.agency() == Agency.COUNCIL)).isEqualTo(0.40);
        assertThat(share(trips, trip -> trip.agency() == Agency.SCHOOL)).isEqualTo(0.25);
        assertThat(share(trips, trip -> trip.agency() == Agency.PATIENT)).isEqualTo(0.15);
        assertThat(share(trips, trip -> trip.wheelchairs() > 0)).isCloseTo(0.08, within(0.01));
    }

    @Test
    void isAskedInOrderAndBeforeItIsWanted() {
        List<Trip> trips = day.trips(REQUESTS, 1);

        for (int i = 0; i < trips.size(); i++) {
            Trip trip = trips.get(i);
            assertThat(trip.number()).isEqualTo(i);
            assertThat(trip.asked()).isLessThan(trip.ride().pickup().window().latest());
            assertThat(i == 0 || trips.get(i - 1).asked() <= trip.asked()).isTrue();
        }
    }

    @Test
    void canEachBeCarriedWithoutHaste() {
        for (Trip trip : day.trips(REQUESTS, 1)) {
            double direct = day.roads.time(
                    trip.ride().pickup().place(), trip.ride().delivery().place());
            assertThat(trip.ride().longestRide()).isGreaterThanOrEqualTo(direct).isLessThanOrEqualTo(3_600);
        }
    }

    private static double share(List<Trip> trips, Predicate<Trip> kind) {
        return trips.stream().filter(kind).count() / (double) trips.size();
    }
}
