package uk.gov.essex.smart.movement;

import java.util.List;
import java.util.Optional;

/** Bookings and what their owners were told. Implementations are safe from any thread. */
public interface Bookings {

    /** The newest state of the booking, read consistently. */
    Optional<Booking> find(BookingId id);

    /** Notices of the booking, oldest first. */
    List<Notice> notices(BookingId id);
}
