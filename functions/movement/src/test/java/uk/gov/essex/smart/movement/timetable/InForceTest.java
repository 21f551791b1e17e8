package uk.gov.essex.smart.movement.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class InForceTest {

    private static final Edition ONE_TRIP = Edition.of(new Drawn("line 1\nA B\n08:00 10:00").timetable());
    private static final Edition TWO_TRIPS = Edition.of(new Drawn("line 1\nA B\n08:00 10:00\n09:00 11:00").timetable());

    private final InMemoryTimetables timetables = new InMemoryTimetables();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final InForce inForce = new InForce(timetables, () -> now);

    @Test
    void seesTheFirstTimetableAtOnce() {
        assertThat(inForce.timetable()).isEmpty();
        timetables.publish(ONE_TRIP, Optional.empty());
        assertThat(tripsInForce()).isEqualTo(1);
    }

    @Test
    void seesTheNextOneWithinAMinute() {
        timetables.publish(ONE_TRIP, Optional.empty());
        assertThat(tripsInForce()).isEqualTo(1);
        timetables.publish(TWO_TRIPS, Optional.of(ONE_TRIP.id()));
        assertThat(tripsInForce()).isEqualTo(1);
        now = now.plusSeconds(61);
        assertThat(tripsInForce()).isEqualTo(2);
    }

    private int tripsInForce() {
        return inForce.timetable().orElseThrow().tripCount();
    }
}
