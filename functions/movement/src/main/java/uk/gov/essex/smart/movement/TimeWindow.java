package uk.gov.essex.smart.movement;

import java.time.Duration;
import java.time.Instant;

/** From one instant to another, both included. */
public record TimeWindow(Instant earliest, Instant latest) {

    /** @throws IllegalArgumentException where it ends before it starts */
    public TimeWindow {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "A window must not end (" + latest + ") before it starts (" + earliest + ")");
        }
    }

    public Duration length() {
        return Duration.between(earliest, latest);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(earliest) && !instant.isAfter(latest);
    }
}
