package uk.gov.essex.smart.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Days as services run: by British time, and past midnight until the last have gone home. */
public final class ServiceDay {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final int LAST_HOUR = 4;

    private ServiceDay() {}

    /** The calendar day of the instant in Essex. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The service days whose runs may be out at the instant: in the small hours also the day before. */
    public static List<LocalDate> around(Instant instant) {
        LocalDate day = of(instant);
        boolean early = instant.atZone(ZONE).getHour() < LAST_HOUR;
        return early ? List.of(day, day.minusDays(1)) : List.of(day);
    }
}
