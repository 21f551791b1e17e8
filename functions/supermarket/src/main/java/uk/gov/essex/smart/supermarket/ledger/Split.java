package uk.gov.essex.smart.supermarket.ledger;

import java.util.List;
import uk.gov.essex.smart.supermarket.Pence;

/**
 * What of a payment is whose.
 *
 * @param publisher the publisher's; where registered, with the tax that it has to hand on itself
 * @param share the council's, without tax
 * @param vat the tax that the council owes for it
 */
public record Split(Pence publisher, Pence share, Pence vat) {

    /** Nothing, which nobody shares. */
    public static final Split NONE = new Split(Pence.NONE, Pence.NONE, Pence.NONE);

    /** The standard rate is a fifth (VAT Act 1994, section 2): parts are counted in fifths of a basis point. */
    private static final long WHOLE = 50_000;

    /**
     * A sale at a fee without tax. The tax on the fee is rounded to the nearest penny (VAT Notice 700, section 17) and is
     * whole for whoever owes it; the fee is split by largest remainders, so that no penny is lost or made.
     */
    public static Split of(Pence fee, Standing standing, Terms terms) {
        boolean registered = standing == Standing.REGISTERED;
        boolean supplied = terms.capacity() == Capacity.SUPPLIER && !registered;
        Pence tax = registered || supplied ? new Pence((fee.value() + 2) / 5) : Pence.NONE;
        long share = 5L * terms.shareBasisPoints();
        long shareTax = supplied ? 0 : terms.shareBasisPoints();
        Split split = of(LargestRemainder.split(fee.value(), WHOLE - share - shareTax, share, shareTax));
        return registered
                ? new Split(split.publisher.plus(tax), split.share, split.vat)
                : new Split(split.publisher, split.share, split.vat.plus(tax));
    }

    /** What the buyer pays. */
    public Pence paid() {
        return publisher.plus(share).plus(vat);
    }

    /**
     * As much of each part as of the whole.
     *
     * @throws IllegalArgumentException where that is more than the whole, or nothing
     */
    public Split part(Pence amount) {
        if (amount.equals(Pence.NONE) || amount.compareTo(paid()) > 0) {
            throw new IllegalArgumentException(
                    "A part (" + amount.value() + " pence) must be 1 to " + paid().value() + " pence");
        }
        return of(LargestRemainder.split(amount.value(), publisher.value(), share.value(), vat.value()));
    }

    private static Split of(List<Long> parts) {
        return new Split(new Pence(parts.get(0)), new Pence(parts.get(1)), new Pence(parts.get(2)));
    }
}
