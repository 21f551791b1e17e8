package uk.gov.essex.smart.supermarket.lambda.convert;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.supermarket.ColumnType;
import uk.gov.essex.smart.supermarket.District;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.lambda.files.Leash;
import uk.gov.essex.smart.supermarket.obtaining.DistrictMap;
import uk.gov.essex.smart.supermarket.obtaining.Histogram;
import uk.gov.essex.smart.supermarket.obtaining.LineChart;
import uk.gov.essex.smart.supermarket.obtaining.Picture;
import uk.gov.essex.smart.supermarket.obtaining.PointMap;

/** Draws a table: where its rows are; else its districts; else its first number by its first date; else how that number's values lie. */
final class Drawing {

    private static final int POINTS = 2_000;
    private static final int PARTS = 20;
    private static final long MOST_DAYS_OF_HOURS = 15;
    private static final long MOST_DAYS = 400;
    private static final long MOST_MONTHS = 400;

    private final Sheet sheet;
    private final Set<String> hidden;
    private final Map<String, Line> units;
    private final Connection duck;
    private final DuckSettings settings;

    Drawing(Sheet sheet, Set<String> hidden, Map<String, Line> units, Connection duck, DuckSettings settings) {
        this.sheet = sheet;
        this.hidden = hidden;
        this.units = units;
        this.duck = duck;
        this.settings = settings;
    }

    Optional<Picture> picture() throws SQLException {
        List<SheetColumn> open = sheet.columns().stream()
                .filter(column -> !hidden.contains(column.name()))
                .toList();
        Optional<Places> places = Places.find(open);
        if (places.isPresent()) {
            return Optional.of(map(places.orElseThrow()));
        }
        Optional<ByDistrict> districts = ByDistrict.find(open, sheet.source());
        Optional<Picture> shaded = districts.isPresent() ? map(districts.orElseThrow()) : Optional.empty();
        if (shaded.isPresent()) {
            return shaded;
        }
        Optional<SheetColumn> number = first(open, ColumnType.INTEGER, ColumnType.NUMBER);
        Optional<SheetColumn> date = first(open, ColumnType.DATE, ColumnType.DATETIME);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return date.isPresent() ? chart(number.orElseThrow(), date.orElseThrow()) : histogram(number.orElseThrow());
    }

    private static Optional<SheetColumn> first(List<SheetColumn> columns, ColumnType... types) {
        List<ColumnType> wanted = Arrays.asList(types);
        return columns.stream().filter(column -> wanted.contains(column.type())).findFirst();
    }

    /** The column's name, with its unit where it is known. */
    private String named(SheetColumn number) {
        Line unit = units.get(number.name());
        return unit == null ? number.name() : number.name() + " (" + unit.value() + ")";
    }

    private interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> T ask(String query, Reader<T> reader) throws SQLException {
        try (Statement statement = duck.createStatement();
                Leash _ = settings.leash(statement);
                ResultSet rows = statement.executeQuery(query)) {
            return reader.read(rows);
        }
    }

    private Picture map(Places places) throws SQLException {
        String all = "(SELECT " + places.longitude() + " AS x, " + places.latitude() + " AS y FROM " + sheet.source()
                + ") WHERE x IS NOT NULL AND y IS NOT NULL";
        String within = "x BETWEEN " + Essex.BOX.west() + " AND " + Essex.BOX.east() + " AND y BETWEEN "
                + Essex.BOX.south() + " AND " + Essex.BOX.north();
        List<Position> shown = ask(
                "SELECT * FROM (SELECT x, y FROM " + all + " AND " + within + ") USING SAMPLE reservoir(" + POINTS
                        + " ROWS) REPEATABLE (1)",
                rows -> {
                    List<Position> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(new Position(rows.getDouble(2), rows.getDouble(1)));
                    }
                    return found;
                });
        return ask("SELECT count_if(" + within + "), count_if(NOT (" + within + ")) FROM " + all, rows -> {
            rows.next();
            return new PointMap(shown, rows.getLong(1), rows.getLong(2));
        });
    }

    /** Empty where no code is that of a district of Essex. */
    private Optional<Picture> map(ByDistrict districts) throws SQLException {
        return ask(
                "SELECT district, avg(mean), any_value(thing), any_value(day) FROM " + districts.rows()
                        + " GROUP BY district",
                rows -> {
                    Map<District, Double> means = new EnumMap<>(District.class);
                    String told = districts.number();
                    while (rows.next()) {
                        Optional<District> district = District.find(rows.getString(1));
                        if (district.isPresent()) {
                            means.put(district.orElseThrow(), rows.getDouble(2));
                            told = Stream.of(rows.getString(3), rows.getString(4))
                                    .filter(Objects::nonNull)
                                    .reduce(districts.number(), (all, more) -> all + ", " + more);
                        }
                    }
                    return means.isEmpty() ? Optional.empty() : Optional.of(new DistrictMap(told, means));
                });
    }

    /** By hours where there are few days, by days, or by months or years where there are many. */
    private Optional<Picture> chart(SheetColumn number, SheetColumn date) throws SQLException {
        String values = "(SELECT try_cast(left(trim(" + date.text() + "), 19) AS TIMESTAMP) AS d, (" + number.value()
                + ")::DOUBLE AS v FROM " + sheet.source() + ") WHERE d IS NOT NULL AND isfinite(v)";
        long days = ask("SELECT coalesce(date_diff('day', min(d), max(d)), -1) FROM " + values, rows -> {
            rows.next();
            return rows.getLong(1);
        });
        boolean hours = date.type() == ColumnType.DATETIME && days < MOST_DAYS_OF_HOURS;
        String part = days > MOST_MONTHS * 30 ? "year" : days > MOST_DAYS ? "month" : hours ? "hour" : "day";
        List<LineChart.Point> points = ask(
                "SELECT strftime(date_trunc('" + part + "', d), '%Y-%m-%dT%H:%M'), avg(v) FROM " + values
                        + " GROUP BY 1 ORDER BY min(d)",
                rows -> {
                    List<LineChart.Point> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(new LineChart.Point(LocalDateTime.parse(rows.getString(1)), rows.getDouble(2)));
                    }
                    return found;
                });
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new LineChart(
                        named(number), date.name().equals(part) ? part : date.name() + ", by " + part, points));
    }

    private Optional<Picture> histogram(SheetColumn number) throws SQLException {
        String values = "(SELECT (" + number.value() + ")::DOUBLE AS v FROM " + sheet.source() + ") WHERE isfinite(v)";
        double[] bounds = ask("SELECT min(v), max(v) FROM " + values, rows -> {
            rows.next();
            double least = rows.getDouble(1);
            return rows.wasNull() ? new double[0] : new double[] {least, rows.getDouble(2)};
        });
        if (bounds.length == 0) {
            return Optional.empty();
        }
        double part = Math.max((bounds[1] - bounds[0]) / PARTS, Double.MIN_NORMAL);
        Long[] counts = ask(
                "SELECT least(" + (PARTS - 1) + ", floor((v - " + bounds[0] + "::DOUBLE) / " + part
                        + "::DOUBLE))::INTEGER, count(*) FROM " + values + " GROUP BY 1",
                rows -> {
                    Long[] found = new Long[PARTS];
                    Arrays.fill(found, 0L);
                    while (rows.next()) {
                        found[rows.getInt(1)] = rows.getLong(2);
                    }
                    return found;
                });
        return Optional.of(new Histogram(named(number), bounds[0], bounds[1], List.of(counts)));
    }
}
