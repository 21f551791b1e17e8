package uk.gov.essex.smart.movement.closing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.gov.essex.smart.movement.ServiceDay;

/** Which service days may be closed: those whose last runs are home and whose plans are still kept. */
public final class ClosableDays {

    /** Plans are kept longer than this, so that no day is ever closed with some of its runs gone. */
    public static final int FURTHEST_BACK = 35;

    private static final Duration PAST_MIDNIGHT = Duration.ofHours(4);
    private static final int USUALLY = 3;

    private ClosableDays() {}

    /** The last day that is over, and again those before it for what came late or was cut off; the newest first. */
    public static List<LocalDate> due(Instant now) {
        return last(now)
                .minusDays(USUALLY - 1L)
                .datesUntil(last(now).plusDays(1))
                .toList()
                .reversed();
    }

    public static boolean contain(LocalDate day, Instant now) {
        LocalDate last = last(now);
        return !day.isAfter(last) && day.isAfter(last.minusDays(FURTHEST_BACK));
    }

    private static LocalDate last(Instant now) {
        return ServiceDay.of(now.minus(PAST_MIDNIGHT)).minusDays(1);
    }
}
