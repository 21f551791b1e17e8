package uk.gov.essex.smart.supermarket.orders;

import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Price;

/**
 * A data set that can be had now.
 *
 * @param version the newest released, from 1
 */
public record Offer(DataSetId dataSet, int version, AccountId publisher, Price price) {}
