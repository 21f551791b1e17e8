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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.lambda.files.Leash;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.table.Table;
import uk.gov.essex.smart.supermarket.screening.text.CsvReader;

/** Hands the rows of a Parquet file to a table, as DuckDB reads them. */
final class ParquetFile {

    private static final String MAGIC = "PAR1";
    private static final int SHORTEST = 12;
    private static final long MOST_CELLS = 2_000_000_000L;
    private static final long FEW_CELLS = 10_000_000L;
    private static final double MOST_CELLS_A_BYTE = 100;
    private static final long MOST_BYTES = 64L << 30;
    /** ASCII's unit separator; a file that has it in a value is refused. */
    private static final int SEPARATOR = 0x1F;

    private static final int MOST_GROUPS = 100_000;
    private static final Pattern NESTED = Pattern.compile("^(STRUCT|MAP|UNION)|\\]$");

    private final Connection duck;
    private final DuckSettings settings;
    private final String file;
    private final Table table;

    private ParquetFile(Connection duck, DuckSettings settings, Path file, Table table) {
        this.duck = duck;
        this.settings = settings;
        this.file = file.toString();
        this.table = table;
    }

    /** Reads all of it. */
    static void read(Path file, DuckSettings settings, Table table) throws IOException, Unreadable {
        checkEnds(file);
        try (Connection duck = settings.open(file)) {
            ParquetFile parquet = new ParquetFile(duck, settings, file, table);
            parquet.checkSizes();
            parquet.rows();
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

    /** What the footer says would come out, before any of it is unpacked. */
    private void checkSizes() throws SQLException, IOException, Unreadable {
        try (Statement statement = duck.createStatement();
                Leash _ = settings.leash(statement);
                ResultSet sizes = statement.executeQuery(
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

    /** Each row comes as one text, since a text for each cell would take many times as long. */
    private void rows() throws SQLException, Unreadable {
        List<String> texts = texts();
        String row = texts.stream()
                .map(text -> "coalesce(" + text + ", '')")
                .collect(Collectors.joining(" || chr(" + SEPARATOR + ") || "));
        try (Statement statement = duck.createStatement();
                Leash _ = settings.leash(statement);
                ResultSet rows = statement.executeQuery("SELECT " + row + " FROM " + source())) {
            while (rows.next()) {
                row(rows.getString(1).getBytes(StandardCharsets.UTF_8), texts.size());
            }
        }
    }

    private void row(byte[] bytes, int columns) throws Unreadable {
        if (bytes.length > CsvReader.LONGEST_ROW) {
            throw new Unreadable(Refusal.ROW_TOO_LONG, table.rows() + 1);
        }
        int from = 0;
        int column = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == SEPARATOR) {
                if (column == columns) {
                    throw new Unreadable(Refusal.MALFORMED, table.rows() + 1);
                }
                table.cell(column++, bytes, from, at);
                from = at + 1;
            }
        }
        table.endRow();
    }

    /** Adds the columns to the table and returns an expression for the text of each; what is nested becomes JSON. */
    private List<String> texts() throws SQLException, Unreadable {
        List<String> texts = new ArrayList<>();
        try (Statement statement = duck.createStatement();
                Leash _ = settings.leash(statement);
                ResultSet columns = statement.executeQuery("DESCRIBE SELECT * FROM " + source())) {
            while (columns.next()) {
                String name = columns.getString(1);
                String type = columns.getString(2);
                table.column(name);
                String quoted = DuckSettings.name(name);
                texts.add(NESTED.matcher(type).find() ? "to_json(" + quoted + ")::VARCHAR" : quoted + "::VARCHAR");
            }
        }
        return texts;
    }

    private String source() {
        return "read_parquet(" + DuckSettings.text(file) + ")";
    }
}
