package uk.gov.essex.smart.movement.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.PassengerId;
import uk.gov.essex.smart.movement.ServiceDay;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.TripTime;

/**
 * The same trip on several days, by the clock on the wall: the hour stays when the clocks change.
 *
 * @param name unguessable, chosen by whoever books; naming the same series again books what is not booked yet
 * @param request the trip on the first day; {@code first} may be a day on which it does not run
 * @param days of the week
 * @param last the last day, included
 */
public record Series(
        String name,
        String owner,
        Optional<PassengerId> passenger,
        TripRequest request,
        Set<DayOfWeek> days,
        LocalDate last) {

    /** As many as a school term has days. */
    public static final int MOST_DAYS = 70;

    public Series {
        days = Set.copyOf(days);
    }

    /** The trip of each day, in order. */
    List<TripRequest> requests() {
        LocalDate first = ServiceDay.of(request.time().instant());
        LocalTime time = request.time().instant().atZone(ServiceDay.ZONE).toLocalTime();
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .map(day -> request.at(at(day, time)))
                .toList();
    }

    /** How many days it has. */
    public int size() {
        return requests().size();
    }

    private TripTime at(LocalDate day, LocalTime time) {
        return switch (request.time()) {
            case TripTime.DepartAfter after ->
                new TripTime.DepartAfter(
                        day.atTime(time).atZone(ServiceDay.ZONE).toInstant());
            case TripTime.ArriveBy by ->
                new TripTime.ArriveBy(day.atTime(time).atZone(ServiceDay.ZONE).toInstant());
        };
    }

    /** The booking of one of its days: the same each time it is asked for. */
    BookingId booking(LocalDate day) {
        return new BookingId(TripRuns.token("series\n" + owner + '\n' + name + '\n' + day));
    }
}
