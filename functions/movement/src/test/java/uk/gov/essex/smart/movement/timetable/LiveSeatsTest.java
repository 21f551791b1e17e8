package uk.gov.essex.smart.movement.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.InMemoryPositions;
import uk.gov.essex.smart.movement.VehicleId;
import uk.gov.essex.smart.movement.VehiclePosition;

final class LiveSeatsTest {

    private final Drawn drawn = new Drawn("""
        line 1
        A      B
        08:00  08:10
        09:00  09:10
        """);
    private final InMemoryPositions positions = new InMemoryPositions();
    private Instant now = Drawn.at("07:55");
    private final LiveSeats seats = new LiveSeats(positions, () -> now);

    @Test
    void passesOverABusThatSaysItIsFull() {
        tell(now, 0);
        assertThat(drawn.search(seats, drawn.depart("A", "B", "07:55"))).isEqualTo("A 09:00 -1-> 09:10 B");
    }

    @Test
    void forgetsWhatABusSaidLongAgo() {
        tell(now.minus(Duration.ofMinutes(16)), 0);
        assertThat(drawn.search(seats, drawn.depart("A", "B", "07:55"))).isEqualTo("A 08:00 -1-> 08:10 B");
    }

    @Test
    void asksAgainAfterSomeSeconds() {
        assertThat(drawn.search(seats, drawn.depart("A", "B", "07:55"))).startsWith("A 08:00");
        tell(now, 0);
        now = now.plusSeconds(20);
        assertThat(drawn.search(seats, drawn.depart("A", "B", "07:56"))).startsWith("A 09:00");
    }

    private void tell(Instant at, int free) {
        positions.put(new VehiclePosition(
                new VehicleId(new AgencyId("essex-buses"), "bus-17"),
                at,
                new Position(51.7, 0.5),
                Optional.of(new VehiclePosition.Duty("1@08:00", Drawn.DAY)),
                Optional.of(new VehiclePosition.Spare(free, 0))));
    }
}
