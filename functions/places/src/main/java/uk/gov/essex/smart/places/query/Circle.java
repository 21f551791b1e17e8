package uk.gov.essex.smart.places.query;

import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.Position;

/** The places within a distance of a point. */
public record Circle(Position centre, int radiusMetres) {

    private static final double ROUNDING_DEGREES = 1e-6;

    /** A box that holds the circle; wide without bound towards the poles. */
    public Box box() {
        double north = radiusMetres / Position.METRES_TO_A_DEGREE + ROUNDING_DEGREES;
        double furthest = Math.min(90, Math.abs(centre.latitude()) + north);
        double east = north / Math.cos(Math.toRadians(furthest)) + ROUNDING_DEGREES;
        return new Box(
                centre.longitude() - east,
                centre.latitude() - north,
                centre.longitude() + east,
                centre.latitude() + north);
    }
}
