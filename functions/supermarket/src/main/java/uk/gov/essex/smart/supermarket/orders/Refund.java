package uk.gov.essex.smart.supermarket.orders;

import uk.gov.essex.smart.supermarket.Pence;

/** A refund as GOV.UK Pay has it now. */
public record Refund(Pence amount, Status status) {

    /** Where it stands. */
    public enum Status {
        SUBMITTED,
        DONE,
        FAILED
    }
}
