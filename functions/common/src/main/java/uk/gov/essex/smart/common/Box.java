package uk.gov.essex.smart.common;

/** A rectangle of degrees, borders included. */
public record Box(double west, double south, double east, double north) {

    public Box {
        if (!(west <= east) || !(south <= north)) {
            throw new IllegalArgumentException(
                    "A box is west, south, east, north, with west <= east and south <= north");
        }
    }

    public boolean contains(Position position) {
        return position.longitude() >= west
                && position.longitude() <= east
                && position.latitude() >= south
                && position.latitude() <= north;
    }
}
