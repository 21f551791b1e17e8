package uk.gov.essex.smart.movement.booking;

import java.util.List;
import uk.gov.essex.smart.movement.BookingId;

/**
 * What became of the bookings that a breakdown or a delay touched.
 *
 * @param moved another run keeps the promise
 * @param delayed a later promise took its place
 * @param withdrawn nothing can carry the party: somebody must tell it in person
 */
public record Mended(List<BookingId> moved, List<BookingId> delayed, List<BookingId> withdrawn) {

    public Mended {
        moved = List.copyOf(moved);
        delayed = List.copyOf(delayed);
        withdrawn = List.copyOf(withdrawn);
    }
}
