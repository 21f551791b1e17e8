package uk.gov.essex.smart.supermarket.catalogue;

import java.time.Instant;
import uk.gov.essex.smart.supermarket.DataSetId;

/**
 * Data as they were released once. It never changes.
 *
 * @param number from 1, without a gap
 */
public record Version(DataSetId dataSet, int number, Instant released, Release release) {

    /** @throws IllegalArgumentException where the number is less than 1 */
    public Version {
        if (number < 1) {
            throw new IllegalArgumentException("The number of a version (" + number + ") is 1 or more");
        }
    }
}
