package uk.gov.essex.smart.movement;

import java.time.Duration;

/**
 * A statutory break: the vehicle stands still for so long, somewhere within the window, with nobody on board.
 *
 * <p>Drivers' hours: Regulation (EC) 561/2006 article 7 as retained, 45 minutes after 4.5 hours of driving; domestic
 * rules, Transport Act 1968 part VI, 30 minutes after 5.5 hours.
 */
public record RestBreak(TimeWindow window, Duration length) {

    /** @throws IllegalArgumentException where the break does not fit its window */
    public RestBreak {
        if (length.isNegative() || length.compareTo(window.length()) > 0) {
            throw new IllegalArgumentException(
                    "The break (" + length + ") must fit its window (" + window.length() + ")");
        }
    }
}
