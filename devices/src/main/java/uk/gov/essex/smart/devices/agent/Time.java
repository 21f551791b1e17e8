package uk.gov.essex.smart.devices.agent;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The two times an agent lives by.
 *
 * @param clock the time readings are taken at; may run fast in a trial
 * @param millis milliseconds that only ever go forward, for pace and patience
 */
public record Time(InstantSource clock, LongSupplier millis) {

    /** The clock's second. */
    public long second() {
        return clock.instant().getEpochSecond();
    }
}
