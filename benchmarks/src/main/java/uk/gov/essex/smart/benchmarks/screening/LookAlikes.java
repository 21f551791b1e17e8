package uk.gov.essex.smart.benchmarks.screening;

import java.util.Locale;
import java.util.UUID;

/** Columns in which nothing is personal, though much of it looks so. */
enum LookAlikes {
    ORDER,
    SEQUENCE,
    METER,
    LONG_IDENTIFIER,
    GRID_REFERENCE,
    SHORT_GRID_REFERENCE,
    ISBN,
    ISBN_13,
    TIMESTAMP,
    EPOCH,
    COMPACT_MINUTE,
    VERSION,
    HEXADECIMAL,
    SHORT_HEXADECIMAL,
    UNIVERSAL_IDENTIFIER,
    BUS_REGISTRATION,
    ROUTE,
    ROAD,
    OUTWARD,
    STATISTICS_CODE,
    COORDINATE,
    PRODUCT,
    STOCK_CODE,
    SHELF_CODE,
    BATCH_CODE,
    HELPLINE,
    NETWORK,
    VAT,
    PLACE,
    BUILT,
    NEGATIVE,
    REMARK;

    /** A value for a row. */
    String value(Draw draw, int row) {
        return switch (this) {
            case ORDER -> draw.digits(10);
            case SEQUENCE -> Long.toString(4_512_300_000L + row);
            case METER -> draw.digits(13);
            case LONG_IDENTIFIER -> draw.between(1, 9) + draw.digits(15);
            case GRID_REFERENCE -> draw.of("TL ", "TQ ", "TM ") + draw.digits(4) + " " + draw.digits(4);
            case SHORT_GRID_REFERENCE -> draw.of("TL", "TQ", "TM") + draw.digits(4);
            case ISBN -> isbn(draw);
            case ISBN_13 -> draw.of("978-0-", "978-1-") + draw.digits(2) + "-" + draw.digits(6) + "-" + draw.digits(1);
            case TIMESTAMP ->
                draw.date(2019, 2026) + "T"
                        + String.format(Locale.ROOT, "%02d:%02d:00Z", draw.below(24), draw.below(60));
            case EPOCH -> Long.toString(1_700_000_000L + 60L * row);
            case COMPACT_MINUTE ->
                draw.date(2003, 2026).replace("-", "")
                        + String.format(Locale.ROOT, "%02d%02d", draw.below(24), draw.below(60));
            case VERSION ->
                draw.below(20) + "." + draw.below(40) + "." + draw.below(9) + draw.of("", "-rc1", "-SNAPSHOT");
            case HEXADECIMAL -> draw.like("ffffffffffff");
            case SHORT_HEXADECIMAL -> draw.like("fffffff");
            case UNIVERSAL_IDENTIFIER ->
                UUID.nameUUIDFromBytes(new byte[] {(byte) row, (byte) (row >> 8)})
                        .toString();
            case BUS_REGISTRATION -> draw.of("PF", "PB", "PC") + draw.digits(7) + "/" + draw.between(1, 400);
            case ROUTE -> draw.of("", "X", "N") + draw.between(1, 90) + draw.of("", "A", "B");
            case ROAD ->
                draw.of("A12", "A120", "B1022", "M25", "M11", "A127") + draw.of("", " J28", " northbound", " AND A13");
            case OUTWARD -> draw.of("CM", "CO", "SS", "RM") + draw.between(1, 20);
            case STATISTICS_CODE ->
                draw.of("E07000066", "E07000071", "E10000012", "E0102" + draw.digits(4), "E0200" + draw.digits(4));
            case COORDINATE -> draw.number("%.10f", -1, 52);
            case PRODUCT -> draw.like(draw.of("AA-9999-A", "AAA999999", "99AA99"));
            case STOCK_CODE -> draw.like("AA999999A");
            case SHELF_CODE -> draw.like("AA999AA");
            case BATCH_CODE -> draw.like("AA99AAA");
            case HELPLINE -> "0345 743 " + draw.digits(4);
            case NETWORK -> "10." + draw.below(256) + "." + draw.below(256) + "." + draw.below(256);
            case VAT -> "GB" + draw.digits(9);
            case PLACE ->
                draw.of(
                        "Smith Street",
                        "Victoria Road",
                        "St John's Church",
                        "Chelmsford Library",
                        "Brown's Lane",
                        "The Park",
                        "Thomas Close");
            case BUILT -> draw.date(1901, 2024);
            case NEGATIVE -> draw.of("-12.5", "+3", "-", "-0.001", "1e-7", "-1,250");
            case REMARK -> remark(draw);
        };
    }

    private static String isbn(Draw draw) {
        String nine = draw.of("0", "1", "3", "4", "7", "0", "1", "1") + draw.digits(8);
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return nine + (check == 10 ? "X" : check);
    }

    private static String remark(Draw draw) {
        return switch (draw.below(9)) {
            case 0 -> "Order " + draw.digits(10) + " delivered";
            case 1 ->
                "Pothole at " + draw.of("TL", "TQ") + " " + draw.digits(4) + " " + draw.digits(4) + ", 40 mm deep";
            case 2 ->
                "Version " + draw.below(9) + "." + draw.below(99) + " installed on 2025-03-0" + draw.between(1, 9);
            case 3 -> "Route " + draw.between(1, 90) + " every 10 minutes from 07:30 to 19:45";
            case 4 -> "ISBN " + isbn(draw) + " returned";
            case 5 -> "Closed A12 FOR REPAIR at J" + draw.between(10, 30);
            case 6 -> "Call the office on 0345 743 0430";
            case 7 -> "Meter " + draw.digits(12) + " read 00" + draw.digits(4);
            default ->
                "The bins on " + draw.of("Smith Street", "Mill Road") + " were emptied, 1" + draw.digits(1) + " of 20";
        };
    }

    /** What such a column is called, which says nothing of any person. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
