package uk.gov.essex.smart.devices;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that runs faster or slower than another since a moment at which both agree. Restarts do not disturb it. */
record FastClock(InstantSource real, Instant since, double speed) implements InstantSource {

    @Override
    public Instant instant() {
        long elapsed = real.millis() - since.toEpochMilli();
        return since.plusMillis((long) (elapsed * speed));
    }
}
