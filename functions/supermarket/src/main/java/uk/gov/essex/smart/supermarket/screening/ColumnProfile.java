package uk.gov.essex.smart.supermarket.screening;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.ColumnType;

/**
 * What one column holds, from every row.
 *
 * @param name by its number where the name itself could be personal
 * @param values how many are there
 * @param nulls how many rows have none
 * @param distinct values, to within some 5%
 * @param range of numbers and dates; empty where the column is a quasi-identifier or anything was found in it, since an
 *     extreme is somebody's
 */
public record ColumnProfile(
        String name, ColumnType type, long values, long nulls, long distinct, Optional<Range> range) {

    /** The least and the most, as Table Schema writes them. */
    public record Range(String least, String most) {}
}
