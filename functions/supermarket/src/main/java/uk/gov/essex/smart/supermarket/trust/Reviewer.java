package uk.gov.essex.smart.supermarket.trust;

import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Line;

/**
 * Who answers for what is done with a data set.
 *
 * @param account whose key it was done with
 * @param name of the person
 */
public record Reviewer(AccountId account, Line name) {}
