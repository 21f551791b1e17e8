package uk.gov.essex.smart.movement;

/**
 * Room for riders, or riders that need room: places of each kind.
 *
 * @param seats seats that are folded up where a wheelchair stands do not count
 * @param wheelchairs wheelchair bays
 * @param luggage pieces of luggage as large as a suitcase, or folded walkers
 */
public record Layout(int seats, int wheelchairs, int luggage) {

    public static final Layout NOTHING = new Layout(0, 0, 0);

    /** @throws IllegalArgumentException where a number is negative */
    public Layout {
        if (seats < 0 || wheelchairs < 0 || luggage < 0) {
            throw new IllegalArgumentException("A layout's seats (" + seats + "), wheelchairs (" + wheelchairs
                    + ") and luggage (" + luggage + ") must not be negative");
        }
    }

    /** Whether all of the other fits into this. */
    public boolean covers(Layout other) {
        return seats >= other.seats && wheelchairs >= other.wheelchairs && luggage >= other.luggage;
    }

    /** As much of each kind as the larger of the two has. */
    public Layout orMore(Layout other) {
        return new Layout(
                Math.max(seats, other.seats),
                Math.max(wheelchairs, other.wheelchairs),
                Math.max(luggage, other.luggage));
    }

    /**
     * What is left of each kind.
     *
     * @throws IllegalArgumentException where this does not cover the other
     */
    public Layout minus(Layout other) {
        return new Layout(seats - other.seats, wheelchairs - other.wheelchairs, luggage - other.luggage);
    }

    public Layout plus(Layout other) {
        return new Layout(seats + other.seats, wheelchairs + other.wheelchairs, luggage + other.luggage);
    }
}
