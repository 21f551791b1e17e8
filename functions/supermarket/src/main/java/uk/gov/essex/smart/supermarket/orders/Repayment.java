package uk.gov.essex.smart.supermarket.orders;

import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Pence;

/**
 * Money that goes back.
 *
 * @param failuresBefore how many refunds of the payment had failed at GOV.UK Pay when this one was begun: one more, and it
 *     failed too
 * @param decider who decided it
 */
public record Repayment(Pence amount, int failuresBefore, AccountId decider, Line reason) {

    /** Whether both send the same back, whoever decided. */
    boolean isAs(Repayment other) {
        return amount.equals(other.amount) && failuresBefore == other.failuresBefore;
    }
}
