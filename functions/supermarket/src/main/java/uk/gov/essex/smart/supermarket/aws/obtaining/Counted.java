package uk.gov.essex.smart.supermarket.aws.obtaining;

import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;

/**
 * One number of downloads.
 *
 * @param buyer blank where the file was free
 */
record Counted(DataSetId dataSet, Format format, String buyer, long count) {}
