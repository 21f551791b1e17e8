package uk.gov.essex.smart.supermarket.uploads;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;

/**
 * What a publisher says of a column that its name does not.
 *
 * @param column by its name in the file
 * @param unit such as {@code degree Celsius}
 */
public record ColumnNote(Line column, Optional<Passage> description, Optional<Line> unit) {}
