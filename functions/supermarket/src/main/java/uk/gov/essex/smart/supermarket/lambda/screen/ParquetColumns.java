package uk.gov.essex.smart.supermarket.lambda.screen;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.supermarket.screening.table.Distinct;
import uk.gov.essex.smart.supermarket.screening.table.Table;

/**
 * Hands the columns of a Parquet file to a table, one after another. To fetch a value takes some hundred times as long as DuckDB
 * takes to read it: so texts that come often are fetched once, and of numbers that are too short to say anything, as of the
 * moments of a year, the least and the most stand for all.
 *
 * @param statement under a leash
 * @param source the file, as SQL names it
 */
record ParquetColumns(Statement statement, String source, Table table) {

    /** Different texts that DuckDB is asked to bring together. */
    private static final long MOST_BROUGHT_TOGETHER = 100_000;

    /** Some of a column's values, and how many they are. */
    private record Group(String least, String most, long values, boolean telling) {}

    void read(ParquetColumn column) throws SQLException {
        String there = column.name() + " IS NOT NULL";
        if (column.isNumber()) {
            numbers(column, there);
        } else if (column.isMoment()) {
            Distinct different = new Distinct();
            groups(column, there, ", year(" + column.name() + ")", "false", different)
                    .forEach(group -> alike(column, group));
            table.distinct(column.number(), different);
        } else {
            texts(column, there, different(column, there));
        }
    }

    /** A number may say something where it has digits enough, is none at all (NaN), or is a small count. */
    private void numbers(ParquetColumn column, String there) throws SQLException {
        String name = column.name();
        String enough = "1" + "0".repeat(table.fewestDigits(column.number()) - 1);
        int smallest = table.smallestCount(column.number());
        Distinct different = new Distinct();
        List<Group> groups = groups(
                column, there, "", "max(" + name + ") >= " + enough + " OR min(" + name + ") <= -" + enough, different);
        table.distinct(column.number(), different);
        if (smallest == 0 && groups.stream().noneMatch(Group::telling)) {
            groups.forEach(group -> alike(column, group));
            return;
        }
        String telling = "(" + name + " >= " + enough + " OR " + name + " <= -" + enough + " OR (" + name + " > 0 AND "
                + name + " < " + smallest + "))";
        groups(column, "NOT " + telling, "", "false", new Distinct()).forEach(group -> alike(column, group));
        texts(column, telling, different.estimate());
    }

    /** Values by the register that their hashes choose, and by what else they are parted by. */
    private List<Group> groups(ParquetColumn column, String which, String parted, String telling, Distinct different)
            throws SQLException {
        List<Group> groups = new ArrayList<>();
        String hash = "hash(" + column.name() + ")";
        try (ResultSet rows = statement.executeQuery("SELECT " + register(hash) + ", " + least(hash) + ", min("
                + column.name() + ")::VARCHAR, max(" + column.name() + ")::VARCHAR, count(*), " + telling + " FROM "
                + source + " WHERE " + which + " GROUP BY " + register(hash) + parted)) {
            while (rows.next()) {
                different.add(rows.getInt(1), rows.getLong(2));
                groups.add(new Group(rows.getString(3), rows.getString(4), rows.getLong(5), rows.getBoolean(6)));
            }
        }
        return groups;
    }

    private static String register(String hash) {
        return "(" + hash + " >> " + (Long.SIZE - Distinct.INDEX_BITS) + ")::BIGINT";
    }

    private static String least(String hash) {
        return "min(" + hash + " & " + (-1L >>> Distinct.INDEX_BITS) + ")::BIGINT";
    }

    private void alike(ParquetColumn column, Group group) {
        if (group.values() > 1) {
            table.cell(column.number(), bytes(group.least()), group.values() - 1);
        }
        table.cell(column.number(), bytes(group.most()), 1);
    }

    private long different(ParquetColumn column, String there) throws SQLException {
        Distinct different = new Distinct();
        String hash = "hash(" + column.text() + ")";
        try (ResultSet rows = statement.executeQuery("SELECT " + register(hash) + ", " + least(hash) + " FROM " + source
                + " WHERE " + there + " GROUP BY 1")) {
            while (rows.next()) {
                different.add(rows.getInt(1), rows.getLong(2));
            }
        }
        return different.estimate();
    }

    private void texts(ParquetColumn column, String which, long different) throws SQLException {
        String query = different <= MOST_BROUGHT_TOGETHER
                ? "SELECT " + column.text() + ", count(*) FROM " + source + " WHERE " + which + " GROUP BY 1"
                : "SELECT " + column.text() + ", 1 FROM " + source + " WHERE " + which;
        try (ResultSet texts = statement.executeQuery(query)) {
            while (texts.next()) {
                table.cell(column.number(), bytes(texts.getString(1)), texts.getLong(2));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
