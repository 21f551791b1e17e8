package uk.gov.essex.smart.supermarket.catalogue;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.ColumnType;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;

/**
 * A column of a data set's files.
 *
 * @param unit such as {@code degree Celsius}
 * @param quasiIdentifier whether it could help to tell who somebody is, joined with others
 */
public record Column(
        Line name, ColumnType type, Optional<Passage> description, Optional<Line> unit, boolean quasiIdentifier) {}
