package uk.gov.essex.smart.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.Position;

/** What every source of travel times keeps. */
public abstract class TravelTimesContract {

    protected static final Position CHELMSFORD = new Position(51.7361, 0.4685);
    protected static final Position MALDON = new Position(51.7318, 0.6765);
    protected static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant RUSH = Instant.parse("2026-11-24T08:00:00Z");

    protected abstract TravelTimes travelTimes();

    @Test
    void answersEveryLegInOrder() {
        List<Road> roads = travelTimes()
                .roads(List.of(
                        new RoadLeg(CHELMSFORD, MALDON, NOON),
                        new RoadLeg(MALDON, MALDON, NOON),
                        new RoadLeg(MALDON, CHELMSFORD, NOON)));
        assertThat(roads).hasSize(3);
        assertThat(roads.get(1)).isEqualTo(Road.NONE);
        assertThat(roads.getFirst().metres()).isBetween(14_400.0, 25_000.0);
        assertThat(roads.getLast().metres()).isBetween(14_400.0, 25_000.0);
        assertThat(roads.getFirst().seconds()).isBetween(900.0, 2_400.0);
    }

    @Test
    void takesNoLegsAndMany() {
        assertThat(travelTimes().roads(List.of())).isEmpty();
        List<RoadLeg> many = IntStream.range(0, 700)
                .mapToObj(i -> new RoadLeg(
                        new Position(51.7 + i % 26 * 0.001, 0.45), new Position(51.7, 0.5 + i % 27 * 0.001), NOON))
                .toList();
        List<Road> roads = travelTimes().roads(many);
        assertThat(roads).hasSize(700);
        IntStream.range(0, many.size())
                .forEach(i -> assertThat(roads.get(i).metres())
                        .isGreaterThanOrEqualTo(
                                many.get(i).from().distanceMetres(many.get(i).to()) - 1));
    }

    @Test
    void answersTheSameTheSecondTime() {
        List<RoadLeg> legs = List.of(new RoadLeg(CHELMSFORD, MALDON, RUSH), new RoadLeg(CHELMSFORD, MALDON, NOON));
        TravelTimes travelTimes = travelTimes();
        assertThat(travelTimes.roads(legs)).isEqualTo(travelTimes.roads(legs));
    }

    @Test
    void isNoFasterInTheRush() {
        List<Road> roads = travelTimes()
                .roads(List.of(new RoadLeg(CHELMSFORD, MALDON, RUSH), new RoadLeg(CHELMSFORD, MALDON, NOON)));
        assertThat(roads.getFirst().seconds())
                .isGreaterThanOrEqualTo(roads.getLast().seconds());
    }
}
