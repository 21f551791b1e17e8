package uk.gov.essex.smart.movement.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.Bookings;
import uk.gov.essex.smart.movement.Refused;
import uk.gov.essex.smart.movement.ServiceDay;
import uk.gov.essex.smart.movement.TripRequest;

/**
 * Books a series day by day, each day the first offer and each with its own result: a day that cannot be booked does not
 * lose the others. Safe from any thread.
 */
public final class SeriesBooking {

    private final Quoting quoting;
    private final Accepting accepting;
    private final Bookings bookings;

    /** What became of a day. */
    public sealed interface Result {

        LocalDate day();

        /** It is booked: now, or before. */
        record Booked(LocalDate day, Booking booking) implements Result {}

        /** There is no offer. */
        record Turned(LocalDate day, Refused refused) implements Result {}

        /** The offer was gone before it was booked; ask for the series again. */
        record Lost(LocalDate day, Acceptance.Reason reason) implements Result {}
    }

    public SeriesBooking(Quoting quoting, Accepting accepting, Bookings bookings) {
        this.quoting = quoting;
        this.accepting = accepting;
        this.bookings = bookings;
    }

    /** Every day's result, in order. */
    public List<Result> book(Series series, Instant now) {
        return series.requests().stream()
                .map(request -> book(series, request, now))
                .toList();
    }

    private Result book(Series series, TripRequest request, Instant now) {
        LocalDate day = ServiceDay.of(request.time().instant());
        BookingId id = series.booking(day);
        Optional<Booking> standing = bookings.find(id);
        if (standing.isPresent()) {
            return new Result.Booked(day, standing.get());
        }
        Quoting.Ask ask = new Quoting.Ask(id.token(), series.owner(), series.passenger(), request, Optional.empty());
        return switch (quoting.quote(ask, now)) {
            case Quoted.Turned(Refused refused) -> new Result.Turned(day, refused);
            case Quoted.Offered(var quote) ->
                switch (accepting.accept(
                        series.owner(), List.of(quote.offers().getFirst().id()), now)) {
                    case Acceptance.Confirmed(List<Booking> made) -> new Result.Booked(day, made.getFirst());
                    case Acceptance.NotBooked(Acceptance.Reason reason) -> new Result.Lost(day, reason);
                };
        };
    }
}
