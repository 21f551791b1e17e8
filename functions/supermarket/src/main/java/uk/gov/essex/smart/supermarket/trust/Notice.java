package uk.gov.essex.smart.supermarket.trust;

import java.time.Instant;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Passage;

/** What somebody who has a data set is told: that it was taken down, when and why. */
public record Notice(AccountId buyer, DataSetId dataSet, Instant at, Passage reason) {}
