package uk.gov.essex.smart.movement.booking;

import java.util.List;
import uk.gov.essex.smart.movement.Booking;

/** What became of the wish to accept offers. */
public sealed interface Acceptance {

    /** Every offer is booked: now, or by the same wish before. */
    record Confirmed(List<Booking> bookings) implements Acceptance {

        public Confirmed {
            bookings = List.copyOf(bookings);
        }
    }

    /** None is. Nothing was changed. */
    record NotBooked(Reason reason) implements Acceptance {}

    /** Why an offer cannot be booked. The slug never changes. */
    enum Reason {
        UNKNOWN(
                "unknown-offer",
                404,
                "No such offer was made to this key's owner. Ask for offers at /movement/trip-requests."),
        EXPIRED("offer-expired", 410, "The offer was held until it expired. Ask for new offers."),
        TAKEN("offer-taken", 409, "Others booked the place in the meantime. Ask for new offers."),
        ANOTHER_BOOKED(
                "another-offer-booked",
                409,
                "Another offer of the same request is booked. Amend or cancel that booking, or ask anew."),
        NOT_REPLACEABLE(
                "not-replaceable",
                409,
                "The booking to be replaced has begun or ended. Ask for offers without replacing it."),
        BUSY("busy", 503, "Too many others book the same run at this moment. Try again in a few seconds.");

        private final String slug;
        private final int status;
        private final String advice;

        Reason(String slug, int status, String advice) {
            this.slug = slug;
            this.status = status;
            this.advice = advice;
        }

        public String slug() {
            return slug;
        }

        public int status() {
            return status;
        }

        public String advice() {
            return advice;
        }
    }
}
