package uk.gov.essex.smart.movement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was offered to one request, best first, and to whom.
 *
 * @param owner the organisation whose key asked; nobody else may accept
 * @param passenger the agency's stand-in for the rider, where it gave one
 * @param replaces the booking that accepting one of the offers gives up
 * @param expires until when the offers hold
 */
public record Quote(
        Token token,
        String owner,
        Optional<PassengerId> passenger,
        TripRequest request,
        List<Offer> offers,
        Optional<BookingId> replaces,
        Instant expires) {

    public Quote {
        offers = List.copyOf(offers);
    }

    /** The offer of this number, or empty where there is none. */
    public Optional<Offer> find(OfferId id) {
        return offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }
}
