package uk.gov.essex.smart.lives.directory;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * When a service is open, by the rule of RFC 5545 that HSDS borrows.
 *
 * @param interval every so many weeks or months; 1 where not said
 * @param days such as {@code TH,FR}, or empty
 * @param daysOfMonth such as {@code 2,3}, or empty
 */
public record Schedule(
        UUID id,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<LocalDate> start,
        Optional<Frequency> frequency,
        int interval,
        String days,
        String daysOfMonth,
        String description,
        Optional<LocalTime> opens,
        Optional<LocalTime> closes,
        Optional<Link> link,
        String attending,
        String notes) {

    public Schedule {
        Bounds.check("schedule's days", days, Bounds.NAME);
        Bounds.check("schedule's days of the month", daysOfMonth, Bounds.NAME);
        Bounds.check("schedule's description", description, Bounds.TEXT);
        Bounds.check("schedule's way of attending", attending, Bounds.TEXT);
        Bounds.check("schedule's notes", notes, Bounds.TEXT);
    }

    /** Whether its opening is as wanted; what is wanted but not said does not fit. */
    public boolean fits(Opening wanted) {
        return wanted.day().map(days::contains).orElse(true)
                && wanted.notBefore()
                        .map(time -> opens.isPresent() && !opens.get().isBefore(time))
                        .orElse(true)
                && wanted.notAfter()
                        .map(time -> closes.isPresent() && !closes.get().isAfter(time))
                        .orElse(true);
    }

    /** How it repeats. */
    public enum Frequency {
        WEEKLY,
        MONTHLY
    }
}
