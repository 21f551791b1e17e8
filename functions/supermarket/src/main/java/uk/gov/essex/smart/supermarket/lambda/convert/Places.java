package uk.gov.essex.smart.supermarket.lambda.convert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.gov.essex.smart.supermarket.ColumnType;

/**
 * Where the rows of a table are.
 *
 * @param geometry of a row as GeoJSON's text, null where it is nowhere, as SQL
 * @param longitude of a row, the first of its points, as SQL
 * @param latitude the same
 * @param columns those that say it
 */
record Places(String geometry, String longitude, String latitude, List<SheetColumn> columns) {

    private static final Set<String> LONGITUDES = Set.of("longitude", "long", "lon", "lng");
    private static final Set<String> LATITUDES = Set.of("latitude", "lat");
    private static final String FIRST_POINT = "\"coordinates\"\\s*:[\\s\\[]*(-?[0-9.eE+-]+)\\s*,\\s*(-?[0-9.eE+-]+)";

    /** By a column of geometries, or by one of longitudes and one of latitudes; empty where there are none. */
    static Optional<Places> find(List<SheetColumn> columns) {
        Optional<Places> geometry = columns.stream()
                .filter(column -> column.type() == ColumnType.GEOJSON)
                .findFirst()
                .map(Places::ofGeometry);
        return geometry.or(() -> find(columns, LONGITUDES)
                .flatMap(longitude -> find(columns, LATITUDES).map(latitude -> ofDegrees(longitude, latitude))));
    }

    private static Optional<SheetColumn> find(List<SheetColumn> columns, Set<String> names) {
        Predicate<SheetColumn> number =
                column -> column.type() == ColumnType.NUMBER || column.type() == ColumnType.INTEGER;
        return columns.stream()
                .filter(number)
                .filter(column -> names.contains(column.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Places ofGeometry(SheetColumn column) {
        String point = "regexp_extract(" + column.text() + ", " + "'" + FIRST_POINT + "', ";
        return new Places(
                column.text(),
                "try_cast(" + point + "1) AS DOUBLE)",
                "try_cast(" + point + "2) AS DOUBLE)",
                List.of(column));
    }

    /** Degrees that are none of this earth are nowhere. */
    private static Places ofDegrees(SheetColumn longitude, SheetColumn latitude) {
        String x = "(" + longitude.value() + ")";
        String y = "(" + latitude.value() + ")";
        String geometry = "CASE WHEN " + x + " BETWEEN -180 AND 180 AND " + y + " BETWEEN -90 AND 90 THEN"
                + " '{\"type\":\"Point\",\"coordinates\":[' || " + x + " || ',' || " + y + " || ']}' END";
        return new Places(geometry, x, y, List.of(longitude, latitude));
    }
}
