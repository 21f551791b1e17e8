package uk.gov.essex.smart.supermarket.lambda.convert;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.gov.essex.smart.supermarket.ColumnType;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile;

/** A Parquet file, whose types it says itself; what is nested is JSON elsewhere. */
final class ParquetSheet {

    private static final Pattern NESTED = Pattern.compile("^(STRUCT|MAP|UNION|JSON)|\\]$");

    private ParquetSheet() {}

    /** @param profiles of the columns in their order */
    static Sheet of(Path file, List<ColumnProfile> profiles, Connection duck) throws SQLException {
        String source = "read_parquet(" + DuckSettings.text(file.toString()) + ")";
        List<SheetColumn> columns = new ArrayList<>();
        try (Statement statement = duck.createStatement();
                ResultSet described = statement.executeQuery("DESCRIBE SELECT * FROM " + source)) {
            while (described.next()) {
                String name = described.getString(1);
                boolean nested = NESTED.matcher(described.getString(2)).find();
                ColumnType type = profiles.get(columns.size()).type();
                String quoted = DuckSettings.name(name);
                columns.add(new SheetColumn(name, type, nested ? "to_json(" + quoted + ")" : quoted, nested));
            }
        }
        return new Sheet(source, columns);
    }
}
