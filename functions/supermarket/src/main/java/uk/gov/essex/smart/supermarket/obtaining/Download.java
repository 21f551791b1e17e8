package uk.gov.essex.smart.supermarket.obtaining;

import java.time.YearMonth;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;

/**
 * That a file was obtained once. Nothing is kept of who obtains what is free, and nothing of where from.
 *
 * @param version from 1
 * @param buyer who paid for it; empty where it is free
 * @param month in UTC
 */
public record Download(
        AccountId publisher,
        DataSetId dataSet,
        int version,
        Format format,
        Optional<AccountId> buyer,
        YearMonth month) {}
