package uk.gov.essex.smart.devices.sensor;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** How busy the street of one post is. People keep local time, so the clocks' changes show. */
final class Street {

    private static final ZoneId LOCAL = ZoneId.of("Europe/London");

    private final Chance chance;
    private final double size;

    Street(Chance chance) {
        this.chance = chance.branch("street");
        size = Math.exp(0.6 * this.chance.normalAt(0));
    }

    /** Motor traffic, about 1 at the evening peak of an ordinary street. */
    double traffic(long second) {
        ZonedDateTime local = localAt(second);
        double hour = hourOf(local);
        double shape = weekend(local)
                ? 0.10 + 0.62 * bump(hour, 13.5, 4.2)
                : 0.08 + 0.72 * bump(hour, 8.2, 1.3) + 0.45 * bump(hour, 13, 3.2) + 0.85 * bump(hour, 17.4, 1.6);
        return size * shape * mood(second, "traffic");
    }

    /** People on foot, about 1 at the midday peak. */
    double people(long second) {
        ZonedDateTime local = localAt(second);
        double hour = hourOf(local);
        double shape = weekend(local)
                ? 0.03 + 0.95 * bump(hour, 14, 3.1) + 0.22 * bump(hour, 22, 1.8)
                : 0.02 + 0.5 * bump(hour, 8.5, 1.0) + 0.85 * bump(hour, 12.9, 1.7) + 0.6 * bump(hour, 17.3, 1.4);
        return size * shape * mood(second, "people");
    }

    /** A count with this mean: Poisson by its normal stand-in for large means, by inversion for small. */
    int count(String what, long second, double mean) {
        Chance draws = chance.branch(what);
        if (mean > 30) {
            return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * draws.normalAt(second)));
        }
        double left = draws.uniformAt(second);
        double share = Math.exp(-mean);
        int count = 0;
        while (left > share && count < 200) {
            left -= share;
            count++;
            share *= mean / count;
        }
        return count;
    }

    private double mood(long second, String what) {
        return Math.exp(0.18 * chance.branch(what).driftAt(second, 7_200));
    }

    private static ZonedDateTime localAt(long second) {
        return Instant.ofEpochSecond(second).atZone(LOCAL);
    }

    private static double hourOf(ZonedDateTime local) {
        return local.toLocalTime().toSecondOfDay() / 3_600.0;
    }

    private static boolean weekend(ZonedDateTime local) {
        return local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static double bump(double hour, double centre, double width) {
        double distance = Math.min(Math.abs(hour - centre), 24 - Math.abs(hour - centre));
        return Math.exp(-distance * distance / (2 * width * width));
    }
}
