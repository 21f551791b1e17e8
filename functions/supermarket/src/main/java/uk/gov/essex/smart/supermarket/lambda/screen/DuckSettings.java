package uk.gov.essex.smart.supermarket.lambda.screen;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * How much DuckDB may take, and that it sees one file and nothing else: no network, no extension, no other path.
 *
 * @param memoryMebibytes of its own, beside the heap
 * @param scratch where it may put down what does not fit; the file itself lies elsewhere
 */
public record DuckSettings(int memoryMebibytes, int threads, Path scratch) {

    private static final int LEAST_MEMORY = 64;

    /** @throws IllegalArgumentException where it could not work with so little */
    public DuckSettings {
        if (memoryMebibytes < LEAST_MEMORY || threads < 1) {
            throw new IllegalArgumentException("The memoryMebibytes (" + memoryMebibytes + ") must be at least "
                    + LEAST_MEMORY + " and the threads (" + threads + ") at least 1");
        }
    }

    Connection open(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("jdbc_stream_results", "true");
        properties.setProperty("memory_limit", memoryMebibytes + "MiB");
        properties.setProperty("threads", Integer.toString(threads));
        properties.setProperty("temp_directory", scratch.toString());
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        Connection duck = DriverManager.getConnection("jdbc:duckdb:", properties);
        try (Statement statement = duck.createStatement()) {
            statement.execute("SET allowed_paths = ['" + file.toString().replace("'", "''") + "']");
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
        } catch (SQLException refused) {
            duck.close();
            throw refused;
        }
        return duck;
    }
}
