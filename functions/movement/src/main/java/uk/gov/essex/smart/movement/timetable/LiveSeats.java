package uk.gov.essex.smart.movement.timetable;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import uk.gov.essex.smart.movement.Positions;
import uk.gov.essex.smart.movement.VehiclePosition;

/**
 * The room that vehicles on the road tell of with their positions. What is free now is taken to be free for the rest of the
 * trip. Answers from memory for some seconds, since each search asks. Safe from any thread.
 */
public final class LiveSeats implements SpareSeats {

    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofSeconds(20);
    /** More legs than any trip has. */
    private static final int LEGS = 512;

    private final Positions positions;
    private final InstantSource clock;
    private Map<LocalDate, Map<String, FreePlaces>> known = Map.of();
    private long until = Long.MIN_VALUE;

    public LiveSeats(Positions positions, InstantSource clock) {
        this.positions = positions;
        this.clock = clock;
    }

    @Override
    public synchronized Map<String, FreePlaces> list(LocalDate serviceDate) {
        long now = clock.millis();
        if (now >= until) {
            known = asked();
            until = now + REMEMBERED.toMillis();
        }
        return known.getOrDefault(serviceDate, Map.of());
    }

    private Map<LocalDate, Map<String, FreePlaces>> asked() {
        Map<LocalDate, Map<String, FreePlaces>> byDay = new HashMap<>();
        for (VehiclePosition told : positions.list(clock.instant().minus(FRESH))) {
            told.duty()
                    .ifPresent(duty -> told.spare()
                            .ifPresent(spare -> byDay.computeIfAbsent(duty.day(), day -> new HashMap<>())
                                    .put(
                                            duty.trip(),
                                            FreePlaces.throughout(LEGS, spare.seats(), spare.wheelchairs()))));
        }
        return byDay;
    }
}
