package uk.gov.essex.smart.supermarket.lambda.screen;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.lambda.files.Leash;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.table.Table;
import uk.gov.essex.smart.supermarket.screening.text.CsvReader;

/** Hands what a Parquet file holds to a table, as DuckDB reads it. */
final class ParquetFile {

    private static final String MAGIC = "PAR1";
    private static final int SHORTEST = 12;
    private static final long MOST_CELLS = 2_000_000_000L;
    private static final long FEW_CELLS = 10_000_000L;
    private static final double MOST_CELLS_A_BYTE = 100;
    private static final long MOST_BYTES = 64L << 30;
    /** ASCII's unit separator; a file that has it in a value of a group is refused. */
    private static final int SEPARATOR = 0x1F;

    private static final int MOST_GROUPS = 100_000;

    private final String file;
    private final Table table;

    private ParquetFile(Path file, Table table) {
        this.file = file.toString();
        this.table = table;
    }

    /** Reads all of it. */
    static void read(Path file, DuckSettings settings, Table table) throws IOException, Unreadable {
        checkEnds(file);
        try (Connection duck = settings.open(file)) {
            new ParquetFile(file, table).read(duck, settings);
        } catch (SQLException unreadable) {
            Refusal why = DuckSettings.gaveUp(unreadable) ? Refusal.COMPRESSED : Refusal.MALFORMED;
            throw new Unreadable(why, table.rows());
        }
    }

    /** The mark at both ends, and a footer that lies between them. */
    private static void checkEnds(Path file) throws IOException, Unreadable {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() < SHORTEST) {
                throw new Unreadable(Refusal.TRUNCATED, 0);
            }
            byte[] tail = new byte[8];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            if (!new String(tail, 4, 4, StandardCharsets.ISO_8859_1).equals(MAGIC)) {
                throw new Unreadable(Refusal.TRUNCATED, 0);
            }
            long footer = 0;
            for (int i = 3; i >= 0; i--) {
                footer = (footer << 8) | (tail[i] & 0xFF);
            }
            if (footer == 0 || footer > bytes.length() - SHORTEST) {
                throw new Unreadable(Refusal.MALFORMED, 0);
            }
        }
    }

    private void read(Connection duck, DuckSettings settings) throws SQLException, IOException, Unreadable {
        try (Statement statement = duck.createStatement();
                Leash _ = settings.leash(statement)) {
            checkSizes(statement);
            cells(statement);
        }
    }

    /** What the footer says would come out, before any of it is unpacked. */
    private void checkSizes(Statement statement) throws SQLException, IOException, Unreadable {
        try (ResultSet sizes = statement.executeQuery(
                "SELECT coalesce(sum(num_values), 0)::DOUBLE, coalesce(sum(total_uncompressed_size),"
                        + " 0)::DOUBLE, count(DISTINCT row_group_id), coalesce(min(num_values), 0),"
                        + " coalesce(min(total_uncompressed_size), 0) FROM"
                        + " parquet_metadata(" + DuckSettings.text(file) + ")")) {
            sizes.next();
            double cells = sizes.getDouble(1);
            boolean bomb = cells > FEW_CELLS && cells > MOST_CELLS_A_BYTE * Files.size(Path.of(file));
            if (bomb || cells > MOST_CELLS || sizes.getDouble(2) > MOST_BYTES || sizes.getLong(3) > MOST_GROUPS) {
                throw new Unreadable(Refusal.COMPRESSED, 0);
            }
            if (sizes.getLong(4) < 0 || sizes.getLong(5) < 0) {
                throw new Unreadable(Refusal.MALFORMED, 0);
            }
        }
    }

    private void cells(Statement statement) throws SQLException, Unreadable {
        List<ParquetColumn> columns = columns(statement);
        long rows = count(statement, columns);
        ParquetColumns alone = new ParquetColumns(statement, source(), table);
        List<ParquetColumn> grouping = new ArrayList<>();
        for (ParquetColumn column : columns) {
            if (table.groups(column.number())) {
                grouping.add(column);
            } else {
                alone.read(column);
            }
        }
        if (grouping.isEmpty()) {
            table.rows(rows);
        } else {
            rows(statement, grouping);
        }
    }

    private List<ParquetColumn> columns(Statement statement) throws SQLException, Unreadable {
        List<ParquetColumn> columns = new ArrayList<>();
        try (ResultSet names = statement.executeQuery("DESCRIBE SELECT * FROM " + source())) {
            while (names.next()) {
                String name = names.getString(1);
                columns.add(ParquetColumn.of(table.column(name), name, names.getString(2)));
            }
        }
        return columns;
    }

    /** Counts the rows, of which none may have texts that are too long together. */
    private long count(Statement statement, List<ParquetColumn> columns) throws SQLException, Unreadable {
        String length = columns.stream()
                .filter(ParquetColumn::isText)
                .map(column -> " + coalesce(strlen(" + column.text() + "), 0)")
                .collect(Collectors.joining("", "0", ""));
        String tooLong = length + " > " + CsvReader.LONGEST_ROW;
        try (ResultSet count =
                statement.executeQuery("SELECT count(*), coalesce(bool_or(" + tooLong + "), false) FROM " + source())) {
            count.next();
            if (!count.getBoolean(2)) {
                return count.getLong(1);
            }
        }
        try (ResultSet first = statement.executeQuery("SELECT min(file_row_number) FROM read_parquet("
                + DuckSettings.text(file) + ", file_row_number = true) WHERE " + tooLong)) {
            first.next();
            throw new Unreadable(Refusal.ROW_TOO_LONG, first.getLong(1) + 1);
        }
    }

    /** Hands over columns that make groups, row by row: each row comes as one text, since one a cell would take longer. */
    private void rows(Statement statement, List<ParquetColumn> columns) throws SQLException, Unreadable {
        String row = columns.stream()
                .map(column -> "coalesce(" + column.text() + ", '')")
                .collect(Collectors.joining(" || chr(" + SEPARATOR + ") || "));
        try (ResultSet rows = statement.executeQuery("SELECT " + row + " FROM " + source())) {
            while (rows.next()) {
                row(rows.getString(1).getBytes(StandardCharsets.UTF_8), columns);
            }
        }
    }

    private void row(byte[] bytes, List<ParquetColumn> columns) throws Unreadable {
        int from = 0;
        int column = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == SEPARATOR) {
                if (column == columns.size()) {
                    throw new Unreadable(Refusal.MALFORMED, table.rows() + 1);
                }
                table.cell(columns.get(column++).number(), bytes, from, at);
                from = at + 1;
            }
        }
        table.endRow();
    }

    private String source() {
        return "read_parquet(" + DuckSettings.text(file) + ")";
    }
}
