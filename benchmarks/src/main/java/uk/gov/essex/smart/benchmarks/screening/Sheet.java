package uk.gov.essex.smart.benchmarks.screening;

import java.util.List;
import uk.gov.essex.smart.supermarket.screening.Declaration;

/**
 * A table to be screened.
 *
 * @param columns their names
 * @param rows a value for each column
 * @param declaration what its publisher says of it
 */
record Sheet(List<String> columns, List<List<String>> rows, Declaration declaration) {

    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
