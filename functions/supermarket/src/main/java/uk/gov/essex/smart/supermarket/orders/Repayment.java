package uk.gov.essex.smart.supermarket.orders;

import uk.gov.essex.smart.supermarket.Pence;

/**
 * Money that goes back.
 *
 * @param failuresBefore how many refunds of the payment had failed at GOV.UK Pay when this one was begun: one more, and it
 *     failed too
 */
public record Repayment(Pence amount, int failuresBefore) {}
