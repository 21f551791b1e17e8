package uk.gov.essex.smart.supermarket.lambda.files;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * How much DuckDB may take, and that it sees the files it is given and nothing else: no network, no extension, no other path.
 * Nor does it believe what a Parquet file says of its own values: a range that is not true would hide what lies beyond it.
 *
 * @param memoryMebibytes of its own, beside the heap
 * @param longest that one statement may take, the reading of its rows included
 * @param scratch where it may put down what does not fit; the files themselves lie elsewhere
 */
public record DuckSettings(int memoryMebibytes, int threads, Duration longest, Path scratch) {

    private static final int LEAST_MEMORY = 64;

    /** @throws IllegalArgumentException where it could not work with so little */
    public DuckSettings {
        if (memoryMebibytes < LEAST_MEMORY || threads < 1 || !longest.isPositive()) {
            throw new IllegalArgumentException("The memoryMebibytes (" + memoryMebibytes + ") must be at least "
                    + LEAST_MEMORY + ", the threads (" + threads + ") at least 1 and the longest (" + longest
                    + ") above nought");
        }
    }

    /** Opens a database in memory that may read and write these files. */
    public Connection open(Path... files) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("jdbc_stream_results", "true");
        properties.setProperty("memory_limit", memoryMebibytes + "MiB");
        properties.setProperty("threads", Integer.toString(threads));
        properties.setProperty("temp_directory", scratch.toString());
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        Connection duck = DriverManager.getConnection("jdbc:duckdb:", properties);
        try (Statement statement = duck.createStatement()) {
            String allowed =
                    List.of(files).stream().map(file -> text(file.toString())).collect(Collectors.joining(", "));
            statement.execute("SET allowed_paths = [" + allowed + "]");
            statement.execute("SET enable_external_access = false");
            statement.execute("SET disabled_optimizers = 'statistics_propagation,filter_pushdown'");
            statement.execute("SET lock_configuration = true");
        } catch (SQLException refused) {
            duck.close();
            throw refused;
        }
        return duck;
    }

    /** Cancels a statement that takes too long. */
    public Leash leash(Statement statement) {
        return new Leash(statement, longest, () -> false);
    }

    /** Whether a statement ended since it took too long or too much, and not since it was wrong. */
    public static boolean gaveUp(SQLException ended) {
        return outOfMemory(ended) || String.valueOf(ended.getMessage()).startsWith("INTERRUPT");
    }

    /** Whether a statement ended since it took more than there is. */
    public static boolean outOfMemory(SQLException ended) {
        return String.valueOf(ended.getMessage()).startsWith("Out of Memory");
    }

    /** A text as SQL writes it. */
    public static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** A name as SQL writes it. */
    public static String name(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
