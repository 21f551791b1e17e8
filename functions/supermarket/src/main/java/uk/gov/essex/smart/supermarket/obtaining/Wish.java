package uk.gov.essex.smart.supermarket.obtaining;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;

/**
 * A file that somebody asks for.
 *
 * @param version empty for the newest
 */
public record Wish(DataSetId dataSet, Optional<Integer> version, Format format) {}
