package uk.gov.essex.smart.movement.matching;

/**
 * A driver's statutory break: it lies wholly in the window, between two stops, at one of them, with nobody on board; or
 * before the run leaves its start or after it has reached its end.
 */
public record Break(Window window, double length) {

    public Break {
        if (!(length > 0 && window.earliest() + length <= window.latest())) {
            throw new IllegalArgumentException(
                    "The break's length (" + length + ") must be positive and fit its window " + window);
        }
    }
}
