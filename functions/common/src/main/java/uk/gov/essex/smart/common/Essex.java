package uk.gov.essex.smart.common;

import java.util.Optional;

/** The ceremonial county, Southend-on-Sea and Thurrock included, as the box around it. */
public final class Essex {

    /** From the Lea to Harwich and from the Thames to the Stour, to a hundredth of a degree outwards. */
    public static final Box BOX = new Box(-0.03, 51.44, 1.31, 52.10);

    private Essex() {}

    /** The position of these degrees, or empty where it lies outside the county's box. */
    public static Optional<Position> find(double latitude, double longitude) {
        boolean inside = latitude >= BOX.south()
                && latitude <= BOX.north()
                && longitude >= BOX.west()
                && longitude <= BOX.east();
        return inside ? Optional.of(new Position(latitude, longitude)) : Optional.empty();
    }
}
