package uk.gov.essex.smart.common;

/**
 * A place on the earth, WGS 84 degrees.
 *
 * @param latitude -90 to 90
 * @param longitude -180 to 180
 */
public record Position(double latitude, double longitude) {

    /** Mean radius, metres (IUGG). */
    public static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** A degree of a meridian on the sphere that {@link #distanceMetres} reckons on. */
    public static final double METRES_TO_A_DEGREE = 111_195;

    public Position {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("A position's latitude lies within ±90 and its longitude within ±180");
        }
    }

    /** Great-circle distance by the haversine formula. */
    public double distanceMetres(Position other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
