package uk.gov.essex.smart.devices.sensor;

/** The weather over the county, the same for every post of a seed. Times are seconds since 1970 UTC. */
final class Sky {

    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;
    private static final double YEAR = 365.2425 * DAY;
    private static final double LATITUDE = Math.toRadians(51.7);
    private static final double TILT = Math.toRadians(23.44);

    private final Chance front;
    private final Chance wind;
    private final Chance direction;
    private final Chance cloud;
    private final Chance warmth;

    Sky(Chance chance) {
        front = chance.branch("front");
        wind = chance.branch("wind");
        direction = chance.branch("direction");
        cloud = chance.branch("cloud");
        warmth = chance.branch("warmth");
    }

    /** Hectopascals. */
    double pressure(long second) {
        return 1_014 + 9 * front.driftAt(second, 60 * HOUR);
    }

    /** Metres a second, never negative. */
    double windSpeed(long second) {
        double strength = 1.1 + 0.45 * wind.driftAt(second, 10 * HOUR) + 0.15 * sunHeight(second);
        return Math.exp(strength) * (1 + 0.08 * wind.branch("gust").normalAt(second));
    }

    /** Degrees from north, 0 to below 360; south-westerlies prevail. */
    double windDirection(long second) {
        double degrees = 225
                + 85 * direction.driftAt(second, 18 * HOUR)
                + 4 * direction.branch("gust").normalAt(second);
        return ((degrees % 360) + 360) % 360;
    }

    /** Share of the sky that is covered, 0..1. */
    double cover(long second) {
        return clamp(0.6 + 0.4 * cloud.driftAt(second, 7 * HOUR), 0, 1);
    }

    /** Millimetres an hour; dry unless the cloud is thick and the pressure low. */
    double rainRate(long second) {
        double wet = cloud.driftAt(second, 7 * HOUR) - 0.35 * front.driftAt(second, 60 * HOUR) - 1.25;
        return wet <= 0 ? 0 : 4 * wet * wet + 0.4;
    }

    /** Degrees Celsius. Warmest in late July and about three hours after noon. */
    double temperature(long second) {
        double season = -Math.cos(2 * Math.PI * (second / YEAR - 0.055));
        double hours = Math.floorMod(second, DAY) / (double) HOUR;
        double day = -Math.cos(2 * Math.PI * (hours - 3) / 24) * (2.2 + 1.6 * season) * (1.3 - 0.6 * cover(second));
        return 10.8 + 6.8 * season + day + 2.3 * warmth.driftAt(second, 40 * HOUR);
    }

    /** Per cent. Falls as the air warms above what the season brings. */
    double humidity(long second) {
        double warmer = temperature(second) - temperature(second - second % DAY);
        return clamp(
                84
                        - 3.2 * warmer
                        + 7 * warmth.branch("damp").driftAt(second, 9 * HOUR)
                        + 10 * Math.min(1, rainRate(second)),
                15,
                100);
    }

    /** Lux on the ground. */
    double light(long second) {
        double height = sunHeight(second);
        if (height <= -0.1) {
            return 0;
        }
        double clear = height > 0 ? 1_000 + 108_000 * Math.pow(height, 1.2) : 1_000 * Math.pow(1 + height * 10, 3);
        return clear * (1 - 0.78 * cover(second));
    }

    /** The sine of the sun's height over the horizon, -1..1. */
    double sunHeight(long second) {
        double declination = TILT * Math.sin(2 * Math.PI * (second / YEAR - 0.22));
        double turn = 2 * Math.PI * (Math.floorMod(second, DAY) / (double) DAY - 0.5);
        return Math.sin(LATITUDE) * Math.sin(declination) + Math.cos(LATITUDE) * Math.cos(declination) * Math.cos(turn);
    }

    static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
