package uk.gov.essex.smart.supermarket.lambda.files;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Files that DuckDB writes, for tests to read. */
public final class DuckFile {

    private DuckFile() {}

    /** Writes what a query finds, in the format that the file's name ends with, and returns the file. */
    public static Path write(String query, Path file) throws IOException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("COPY (" + query + ") TO " + DuckSettings.text(file.toString()));
            return file;
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
    }
}
