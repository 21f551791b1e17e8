package uk.gov.essex.smart.supermarket.lambda.convert;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.lambda.files.Leash;
import uk.gov.essex.smart.supermarket.obtaining.Preview;
import uk.gov.essex.smart.supermarket.screening.Profile;

/** The first rows of a table, as text. */
final class FirstRows {

    private final Sheet sheet;
    private final DuckSettings settings;

    FirstRows(Sheet sheet, DuckSettings settings) {
        this.sheet = sheet;
        this.settings = settings;
    }

    Preview read(Connection duck, Profile profile) throws SQLException {
        List<String> header = sheet.columns().stream().map(SheetColumn::name).toList();
        List<List<Optional<String>>> first = new ArrayList<>();
        try (Statement statement = duck.createStatement();
                Leash _ = settings.leash(statement);
                ResultSet rows = statement.executeQuery(
                        "SELECT " + sheet.texts() + " FROM " + sheet.source() + " LIMIT " + Preview.ROWS)) {
            while (rows.next()) {
                List<Optional<String>> cells = new ArrayList<>();
                for (int column = 1; column <= header.size(); column++) {
                    cells.add(Optional.ofNullable(rows.getString(column)));
                }
                first.add(cells);
            }
        }
        return Preview.of(profile, header, first);
    }
}
