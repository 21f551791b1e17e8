package uk.gov.essex.smart.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.Position;

final class CircuityTravelTimesTest extends TravelTimesContract {

    private final CircuityTravelTimes model = new CircuityTravelTimes();

    @Override
    protected TravelTimes travelTimes() {
        return model;
    }

    @Test
    void isSlowerInTownAndInThePeakOfBritishTime() {
        Position town = new Position(51.735, 0.47);
        Position alsoTown = new Position(51.745, 0.47);
        Position country = new Position(51.80, 0.60);
        Position alsoCountry = new Position(51.81, 0.60);
        assertThat(CircuityTravelTimes.road(town, alsoTown, NOON).seconds())
                .isGreaterThan(
                        CircuityTravelTimes.road(country, alsoCountry, NOON).seconds());
        Instant summerPeak = Instant.parse("2026-07-01T06:30:00Z");
        assertThat(CircuityTravelTimes.road(town, alsoTown, summerPeak).seconds())
                .isGreaterThan(CircuityTravelTimes.road(town, alsoTown, NOON).seconds() * 1.1);
    }
}
