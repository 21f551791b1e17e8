package uk.gov.essex.smart.supermarket.lambda.convert;

import uk.gov.essex.smart.supermarket.ColumnType;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;

/**
 * A column as DuckDB sees it.
 *
 * @param value its values in their type, as SQL
 * @param nested whether the values are JSON, a geometry among them
 */
record SheetColumn(String name, ColumnType type, String value, boolean nested) {

    private static final String BLANKS = " ' ' || chr(9) || chr(10) || chr(13)";

    /**
     * A column of a file of which everything is text. What screening takes for no value is null here too; a moment stays a
     * text, since some say their zone and some do not.
     *
     * @param place from 0
     */
    static SheetColumn ofText(String name, ColumnType type, boolean nested, int place) {
        String cell = cell(place);
        String trimmed = "nullif(trim(" + cell + "," + BLANKS + "), '')";
        String value = switch (type) {
            case STRING, DATETIME -> "CASE WHEN " + trimmed + " IS NULL THEN NULL ELSE " + cell + " END";
            case INTEGER -> trimmed + "::BIGINT";
            case NUMBER -> trimmed + "::DOUBLE";
            case BOOLEAN -> trimmed + "::BOOLEAN";
            case DATE -> trimmed + "::DATE";
            case TIME -> trimmed + "::TIME";
            case GEOJSON -> trimmed + "::JSON";
        };
        return new SheetColumn(name, type, nested ? trimmed + "::JSON" : value, nested);
    }

    /** What a column of text is called before it has its name. */
    static String cell(int place) {
        return "c" + place;
    }

    /** The same values as CSV writes them. */
    String text() {
        return "(" + value + ")::VARCHAR";
    }

    String named() {
        return value + " AS " + DuckSettings.name(name);
    }
}
