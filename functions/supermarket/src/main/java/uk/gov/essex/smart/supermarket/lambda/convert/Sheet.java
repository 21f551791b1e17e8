package uk.gov.essex.smart.supermarket.lambda.convert;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;

/**
 * A file as a table that DuckDB reads.
 *
 * @param source what stands after FROM
 */
record Sheet(String source, List<SheetColumn> columns) {

    /** Bytes that a row may have, which a geometry can need. */
    static final int LONGEST_ROW = 1 << 24;

    /** Over a file that {@link SheetWriter} wrote; DuckDB guesses nothing of it. */
    static Sheet ofText(Path file, List<SheetColumn> columns) {
        String names = IntStream.range(0, columns.size())
                .mapToObj(place -> "'" + SheetColumn.cell(place) + "': 'VARCHAR'")
                .collect(Collectors.joining(", "));
        String source = "read_csv(" + DuckSettings.text(file.toString())
                + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', max_line_size = "
                + LONGEST_ROW + ", buffer_size = " + LONGEST_ROW * 2 + ", columns = {" + names + "})";
        return new Sheet(source, columns);
    }

    String named() {
        return columns.stream().map(SheetColumn::named).collect(Collectors.joining(", "));
    }

    String texts() {
        return columns.stream()
                .map(column -> column.text() + " AS " + DuckSettings.name(column.name()))
                .collect(Collectors.joining(", "));
    }
}
