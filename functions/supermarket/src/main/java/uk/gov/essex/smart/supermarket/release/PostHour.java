package uk.gov.essex.smart.supermarket.release;

import java.math.BigDecimal;
import uk.gov.essex.smart.common.Position;

/**
 * What one lamppost measured in one hour.
 *
 * @param hour of the day, UTC, 0 to 23
 * @param readings how many there were, 1 or more
 */
public record PostHour(
        Position position,
        ExactChannel channel,
        int hour,
        BigDecimal mean,
        BigDecimal least,
        BigDecimal most,
        int readings) {

    /** @throws IllegalArgumentException where the hour is of no day or there was no reading */
    public PostHour {
        if (hour < 0 || hour > 23 || readings < 1) {
            throw new IllegalArgumentException(
                    "An hour (" + hour + ") is 0 to 23 and its readings (" + readings + ") 1 or more");
        }
    }
}
