package uk.gov.essex.smart.devices.block;

/**
 * Where the post stands, WGS 84.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Position(double latitude, double longitude) {

    public Position {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No place on Earth is at " + latitude + ", " + longitude);
        }
    }
}
