package uk.gov.essex.smart.supermarket.lambda.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.text.Batch;
import uk.gov.essex.smart.supermarket.screening.text.CsvReader;

/** Comma-separated values, whatever parted them and however lenient they were written, as RFC 4180 has them. */
final class CsvSheet {

    private CsvSheet() {}

    /**
     * Writes the rows of a text to a file and returns how DuckDB reads it.
     *
     * @param profiles of the columns in their order
     * @param room bytes that the file may have
     */
    static Sheet write(InputStream in, List<ColumnProfile> profiles, Path file, long room)
            throws IOException, Unreadable {
        CsvReader reader = new CsvReader(in, CsvReader.LONGEST_ROW * 4L);
        List<String> names = reader.header();
        List<SheetColumn> columns = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            columns.add(SheetColumn.ofText(names.get(place), profiles.get(place).type(), false, place));
        }
        try (SheetWriter writer = new SheetWriter(file, names, room)) {
            while (!reader.ended()) {
                Batch batch = reader.next();
                for (int cell = 0; cell < batch.cells(); cell++) {
                    writer.cell(batch.bytes(), batch.from(cell), batch.to(cell));
                }
            }
        }
        return Sheet.ofText(file, columns);
    }
}
