package uk.gov.essex.smart.movement.timetable;

/**
 * How far a straight line is on foot.
 *
 * @param metresPerSecond pace; accessibility statistics of the Department for Transport take 4.8 km/h
 * @param circuity way walked over distance flown
 */
public record Walking(double metresPerSecond, double circuity) {

    public static final Walking USUAL = new Walking(4.8 / 3.6, 1.3);

    public Walking {
        if (!(metresPerSecond > 0) || !(circuity >= 1)) {
            throw new IllegalArgumentException("Walking needs a pace above 0 and a circuity of 1 or more");
        }
    }

    public int metres(double flown) {
        return (int) Math.round(flown * circuity);
    }

    public int seconds(double flown) {
        return (int) Math.ceil(flown * circuity / metresPerSecond);
    }
}
