package uk.gov.essex.smart.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.Position;

/** What every store of positions keeps to. */
public abstract class PositionsContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.500Z");
    private static final AgencyId AGENCY = new AgencyId("essex-buses");

    /** A store without a position. */
    protected abstract Positions empty();

    @Test
    void keepsTheNewestOfEachVehicle() {
        Positions positions = empty();
        VehiclePosition first = position(1, NOON);
        VehiclePosition second = position(1, NOON.plusMillis(1));
        assertThat(positions.put(first)).isTrue();
        assertThat(positions.put(second)).isTrue();
        assertThat(positions.put(second)).isFalse();
        assertThat(positions.put(first)).isFalse();
        assertThat(positions.list(Instant.EPOCH)).containsExactly(second);
    }

    @Test
    void keepsWhatIsKnownOfTripAndRoom() {
        Positions positions = empty();
        VehiclePosition told = new VehiclePosition(
                new VehicleId(AGENCY, "bus-17"),
                NOON,
                new Position(51.7343123, -0.0123456),
                Optional.of(new VehiclePosition.Duty("trip:1/ä", Samples.DAY)),
                Optional.of(new VehiclePosition.Spare(0, 1)));
        positions.put(told);
        positions.put(position(2, NOON));
        assertThat(positions.list(NOON)).containsExactly(position(2, NOON), told);
    }

    @Test
    void listsEveryVehicleSeenSince() {
        Positions positions = empty();
        IntStream.range(0, 60).forEach(number -> positions.put(position(number, NOON.plusSeconds(number))));
        assertThat(positions.list(NOON)).hasSize(60);
        assertThat(positions.list(NOON.plusSeconds(50))).hasSize(10);
        assertThat(positions.list(NOON.plusSeconds(60))).isEmpty();
    }

    private static VehiclePosition position(int number, Instant at) {
        return new VehiclePosition(
                new VehicleId(AGENCY, "%04d".formatted(number)),
                at,
                Samples.STATION,
                Optional.empty(),
                Optional.empty());
    }
}
