package uk.gov.essex.smart.movement.ledger;

/**
 * Whoever a run carried on one booking.
 *
 * @param trip the booking's id; never a person's
 * @param payer the agency that answers for the trip
 * @param farePence what the rider paid the operator; not negative
 */
public record Rider(String trip, String payer, long farePence) {

    public Rider {
        if (farePence < 0) {
            throw new IllegalArgumentException(
                    "The fare (" + farePence + ") of trip " + trip + " must not be negative");
        }
    }
}
