package uk.gov.essex.smart.common.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes CSV after RFC 4180: a header row, CRLF, quotes where needed. A text that a spreadsheet would run as a formula is
 * led by an apostrophe (OWASP, CSV injection); plain numbers are left alone.
 */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv";

    private static final Pattern TO_QUOTE = Pattern.compile("[,\"\r\n]");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder(1_024);
    private final int columns;

    public Csv(List<String> header) {
        columns = header.size();
        row(header);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException where it has another number of cells than the header
     */
    public void row(List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(
                    "A row of " + cells.size() + " cells does not fit " + columns + " columns");
        }
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            append(harmless(cells.get(i)));
        }
        text.append("\r\n");
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(String cell) {
        if (TO_QUOTE.matcher(cell).find()) {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            text.append(cell);
        }
    }

    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty()
                && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
