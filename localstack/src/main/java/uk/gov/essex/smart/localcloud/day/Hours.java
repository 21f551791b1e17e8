package uk.gov.essex.smart.localcloud.day;

import java.util.Locale;
import uk.gov.essex.smart.movement.matching.Window;

/** Times of the day as the engine counts them: seconds since midnight. */
final class Hours {

    private Hours() {}

    static double at(int hour, int minute) {
        return minutes(60.0 * hour + minute);
    }

    static double minutes(double minutes) {
        return 60 * minutes;
    }

    static Window between(double earliest, double latest) {
        return new Window(earliest, latest);
    }

    /** Such as {@code 07:05}. */
    static String clock(double seconds) {
        long minutes = (long) Math.floor(seconds / 60);
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
