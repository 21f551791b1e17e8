package uk.gov.essex.smart.movement.lambda.api;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.movement.TimeWindow;
import uk.gov.essex.smart.movement.TripTime;
import uk.gov.essex.smart.movement.booking.Terms;

/** Reads instants and days. */
final class Times {

    private static final String INSTANT = "Must be an RFC 3339 instant, such as 2026-11-24T10:00:00Z.";
    private static final String DAY = "Must be a day, such as 2026-11-24.";
    private static final Duration LONGEST_SHIFT = Duration.ofHours(16);

    private Times() {}

    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(Fields fields, String name) {
        return fields.required(name, DAY, Times::day);
    }

    /** When a trip is wanted: exactly one of {@code departAfter} and {@code arriveBy}, not past and not too far ahead. */
    static Optional<TripTime> wanted(Fields fields, Terms terms, Instant now) {
        Optional<Instant> after = fields.text("departAfter", INSTANT, Times::instant);
        Optional<Instant> by = fields.text("arriveBy", INSTANT, Times::instant);
        if (fields.isGiven("departAfter") == fields.isGiven("arriveBy")) {
            fields.refuse("departAfter", "Give either departAfter or arriveBy, and not both.");
            return Optional.empty();
        }
        String name = after.isPresent() ? "departAfter" : "arriveBy";
        Optional<Instant> wanted = after.or(() -> by);
        if (wanted.filter(instant -> instant.isBefore(now)).isPresent()) {
            fields.refuse(name, "Is past. Give a time from now on.");
            return Optional.empty();
        }
        if (by.filter(instant -> instant.isBefore(now.plus(terms.leastNotice())))
                .isPresent()) {
            fields.refuse(
                    name, "Is too soon: must be " + terms.leastNotice().toMinutes() + " minutes from now or later.");
            return Optional.empty();
        }
        if (wanted.filter(instant -> instant.isAfter(now.plus(terms.furthestAhead())))
                .isPresent()) {
            fields.refuse(
                    name,
                    "Is too far ahead: must be within " + terms.furthestAhead().toDays() + " days.");
            return Optional.empty();
        }
        return after.<TripTime>map(TripTime.DepartAfter::new).or(() -> by.map(TripTime.ArriveBy::new));
    }

    /** A window from {@code start} to {@code end}. */
    static Optional<TimeWindow> window(Fields fields) {
        Optional<Instant> start = fields.required("start", INSTANT, Times::instant);
        Optional<Instant> end = fields.required("end", INSTANT, Times::instant);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Duration length = Duration.between(start.get(), end.get());
        if (!length.isPositive() || length.compareTo(LONGEST_SHIFT) > 0) {
            fields.refuse("end", "Must be after start, by at most " + LONGEST_SHIFT.toHours() + " hours.");
            return Optional.empty();
        }
        return Optional.of(new TimeWindow(start.get(), end.get()));
    }
}
