package uk.gov.essex.smart.movement;

/**
 * Who travels together, as the places they take.
 *
 * @param seated who ride on a seat, without escorts
 * @param wheelchairs who ride in their wheelchairs
 * @param escorts who come along to help, each on a seat
 * @param walkers walking frames, each folded where luggage goes
 * @param luggage pieces as large as a suitcase
 */
public record Party(int seated, int wheelchairs, int escorts, int walkers, int luggage) {

    public static final int LARGEST = 100;

    /** @throws IllegalArgumentException where a number is negative or too large, or nobody travels */
    public Party {
        if (Math.min(Math.min(seated, wheelchairs), Math.min(escorts, Math.min(walkers, luggage))) < 0
                || seated > LARGEST
                || wheelchairs > LARGEST
                || escorts > LARGEST
                || walkers > LARGEST
                || luggage > LARGEST
                || seated + wheelchairs == 0) {
            throw new IllegalArgumentException("A party has 1 rider or more, and 0 to " + LARGEST + " of each kind");
        }
    }

    /** One person who needs a seat. */
    public static Party ofOne() {
        return new Party(1, 0, 0, 0, 0);
    }

    /** Riders who count as passengers. */
    public int riders() {
        return seated + wheelchairs + escorts;
    }

    /** The room they take. */
    public Layout load() {
        return new Layout(seated + escorts, wheelchairs, walkers + luggage);
    }

    /** Whether they need boarding without a step. */
    public boolean stepFree() {
        return wheelchairs > 0 || walkers > 0;
    }
}
