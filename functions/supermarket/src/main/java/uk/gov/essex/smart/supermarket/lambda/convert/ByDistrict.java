package uk.gov.essex.smart.supermarket.lambda.convert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.supermarket.ColumnType;

/**
 * What a table says of districts: of its last day where it has days, and of the first of the things that it measures where it
 * names them.
 *
 * @param number what is told of each district
 * @param rows columns {@code district}, {@code day}, {@code thing} and {@code mean}, as SQL
 */
record ByDistrict(String number, String rows) {

    private static final Set<String> DISTRICTS = Set.of("district_code", "lad_code", "la_code", "ons_code");
    private static final Set<String> THINGS = Set.of("channel", "measure", "indicator", "variable", "pollutant");
    private static final String NOTHING = "NULL::VARCHAR";

    /** By a column of the Office for National Statistics' codes and one of numbers; empty where there are none. */
    static Optional<ByDistrict> find(List<SheetColumn> columns, String source) {
        Optional<SheetColumn> number = first(columns, ColumnType.NUMBER).or(() -> first(columns, ColumnType.INTEGER));
        return named(columns, DISTRICTS)
                .flatMap(code -> number.map(value -> new ByDistrict(value.name(), rows(columns, code, value, source))));
    }

    private static String rows(List<SheetColumn> columns, SheetColumn code, SheetColumn number, String source) {
        String day = first(columns, ColumnType.DATE)
                .or(() -> first(columns, ColumnType.DATETIME))
                .map(date -> "left(trim(" + date.text() + "), 10)")
                .orElse(NOTHING);
        String thing = named(columns, THINGS).map(SheetColumn::text).orElse(NOTHING);
        String all = "(SELECT trim(" + code.text() + ") AS district, " + day + " AS day, " + thing + " AS thing, ("
                + number.value() + ")::DOUBLE AS mean FROM " + source + ")";
        return "(SELECT * FROM " + all + " WHERE isfinite(mean) AND day IS NOT DISTINCT FROM (SELECT max(day) FROM "
                + all + ") AND thing IS NOT DISTINCT FROM (SELECT min(thing) FROM " + all + "))";
    }

    private static Optional<SheetColumn> first(List<SheetColumn> columns, ColumnType type) {
        return columns.stream().filter(column -> column.type() == type).findFirst();
    }

    private static Optional<SheetColumn> named(List<SheetColumn> columns, Set<String> names) {
        return columns.stream()
                .filter(column -> column.type() == ColumnType.STRING)
                .filter(column -> names.contains(column.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
