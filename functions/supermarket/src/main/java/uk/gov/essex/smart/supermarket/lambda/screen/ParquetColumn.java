package uk.gov.essex.smart.supermarket.lambda.screen;

import java.util.regex.Pattern;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;

/**
 * A column of a Parquet file.
 *
 * @param number in the table
 * @param name as SQL writes it
 * @param type DuckDB's
 */
record ParquetColumn(int number, String name, String type) {

    private static final Pattern NESTED = Pattern.compile("^(STRUCT|MAP|UNION)|\\]$");
    private static final Pattern NUMBER =
            Pattern.compile("U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\\(.*\\)");
    private static final Pattern MOMENT = Pattern.compile("DATE|TIMESTAMP(_S|_MS|_NS| WITH TIME ZONE)?");

    static ParquetColumn of(int number, String name, String type) {
        return new ParquetColumn(number, DuckSettings.name(name), type);
    }

    boolean isNumber() {
        return NUMBER.matcher(type).matches();
    }

    /** Whether it is of dates, with or without a time. */
    boolean isMoment() {
        return MOMENT.matcher(type).matches();
    }

    boolean isText() {
        return !isNumber() && !isMoment();
    }

    /** An expression for its text; what is nested becomes JSON. */
    String text() {
        return NESTED.matcher(type).find() ? "to_json(" + name + ")::VARCHAR" : name + "::VARCHAR";
    }
}
