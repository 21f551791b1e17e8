package uk.gov.essex.smart.benchmarks.screening;

import java.util.Locale;
import java.util.UUID;

/** Columns in which nothing is personal, though much of it looks so. */
enum LookAlikes {
    ORDER {
        @Override
        String value(Draw draw, int row) {
            return draw.digits(10);
        }
    },
    SEQUENCE {
        @Override
        String value(Draw draw, int row) {
            return Long.toString(4_512_300_000L + row);
        }
    },
    METER {
        @Override
        String value(Draw draw, int row) {
            return draw.digits(13);
        }
    },
    LONG_IDENTIFIER {
        @Override
        String value(Draw draw, int row) {
            return draw.between(1, 9) + draw.digits(15);
        }
    },
    GRID_REFERENCE {
        @Override
        String value(Draw draw, int row) {
            return draw.of("TL ", "TQ ", "TM ") + draw.digits(4) + " " + draw.digits(4);
        }
    },
    SHORT_GRID_REFERENCE {
        @Override
        String value(Draw draw, int row) {
            return draw.of("TL", "TQ", "TM") + draw.digits(4);
        }
    },
    ISBN {
        @Override
        String value(Draw draw, int row) {
            String nine = draw.of("0", "1", "3", "4", "7", "0", "1", "1") + draw.digits(8);
            int sum = 0;
            for (int i = 0; i < nine.length(); i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            int check = (11 - sum % 11) % 11;
            return nine + (check == 10 ? "X" : check);
        }
    },
    ISBN_13 {
        @Override
        String value(Draw draw, int row) {
            return draw.of("978-0-", "978-1-") + draw.digits(2) + "-" + draw.digits(6) + "-" + draw.digits(1);
        }
    },
    TIMESTAMP {
        @Override
        String value(Draw draw, int row) {
            return draw.date(2019, 2026) + "T"
                    + String.format(Locale.ROOT, "%02d:%02d:00Z", draw.below(24), draw.below(60));
        }
    },
    EPOCH {
        @Override
        String value(Draw draw, int row) {
            return Long.toString(1_700_000_000L + 60L * row);
        }
    },
    COMPACT_MINUTE {
        @Override
        String value(Draw draw, int row) {
            return draw.date(2003, 2026).replace("-", "")
                    + String.format(Locale.ROOT, "%02d%02d", draw.below(24), draw.below(60));
        }
    },
    VERSION {
        @Override
        String value(Draw draw, int row) {
            return draw.below(20) + "." + draw.below(40) + "." + draw.below(9) + draw.of("", "-rc1", "-SNAPSHOT");
        }
    },
    HEXADECIMAL {
        @Override
        String value(Draw draw, int row) {
            return draw.like("ffffffffffff");
        }
    },
    SHORT_HEXADECIMAL {
        @Override
        String value(Draw draw, int row) {
            return draw.like("fffffff");
        }
    },
    UNIVERSAL_IDENTIFIER {
        @Override
        String value(Draw draw, int row) {
            return UUID.nameUUIDFromBytes(new byte[] {(byte) row, (byte) (row >> 8)})
                    .toString();
        }
    },
    BUS_REGISTRATION {
        @Override
        String value(Draw draw, int row) {
            return draw.of("PF", "PB", "PC") + draw.digits(7) + "/" + draw.between(1, 400);
        }
    },
    ROUTE {
        @Override
        String value(Draw draw, int row) {
            return draw.of("", "X", "N") + draw.between(1, 90) + draw.of("", "A", "B");
        }
    },
    ROAD {
        @Override
        String value(Draw draw, int row) {
            return draw.of("A12", "A120", "B1022", "M25", "M11", "A127")
                    + draw.of("", " J28", " northbound", " AND A13");
        }
    },
    OUTWARD {
        @Override
        String value(Draw draw, int row) {
            return draw.of("CM", "CO", "SS", "RM") + draw.between(1, 20);
        }
    },
    STATISTICS_CODE {
        @Override
        String value(Draw draw, int row) {
            return draw.of("E07000066", "E07000071", "E10000012", "E0102" + draw.digits(4), "E0200" + draw.digits(4));
        }
    },
    COORDINATE {
        @Override
        String value(Draw draw, int row) {
            return draw.number("%.10f", -1, 52);
        }
    },
    PRODUCT {
        @Override
        String value(Draw draw, int row) {
            return draw.like(draw.of("AA-9999-A", "AAA999999", "99AA99"));
        }
    },
    STOCK_CODE {
        @Override
        String value(Draw draw, int row) {
            return draw.like("AA999999A");
        }
    },
    SHELF_CODE {
        @Override
        String value(Draw draw, int row) {
            return draw.like("AA999AA");
        }
    },
    BATCH_CODE {
        @Override
        String value(Draw draw, int row) {
            return draw.like("AA99AAA");
        }
    },
    HELPLINE {
        @Override
        String value(Draw draw, int row) {
            return "0345 743 " + draw.digits(4);
        }
    },
    NETWORK {
        @Override
        String value(Draw draw, int row) {
            return "10." + draw.below(256) + "." + draw.below(256) + "." + draw.below(256);
        }
    },
    VAT {
        @Override
        String value(Draw draw, int row) {
            return "GB" + draw.digits(9);
        }
    },
    PLACE {
        @Override
        String value(Draw draw, int row) {
            return draw.of(
                    "Smith Street",
                    "Victoria Road",
                    "St John's Church",
                    "Chelmsford Library",
                    "Brown's Lane",
                    "The Park",
                    "Thomas Close");
        }
    },
    BUILT {
        @Override
        String value(Draw draw, int row) {
            return draw.date(1901, 2024);
        }
    },
    NEGATIVE {
        @Override
        String value(Draw draw, int row) {
            return draw.of("-12.5", "+3", "-", "-0.001", "1e-7", "-1,250");
        }
    },
    REMARK {
        @Override
        String value(Draw draw, int row) {
            return switch (draw.below(9)) {
                case 0 -> "Order " + draw.digits(10) + " delivered";
                case 1 ->
                    "Pothole at " + draw.of("TL", "TQ") + " " + draw.digits(4) + " " + draw.digits(4) + ", 40 mm deep";
                case 2 ->
                    "Version " + draw.below(9) + "." + draw.below(99) + " installed on 2025-03-0" + draw.between(1, 9);
                case 3 -> "Route " + draw.between(1, 90) + " every 10 minutes from 07:30 to 19:45";
                case 4 -> "ISBN " + ISBN.value(draw, row) + " returned";
                case 5 -> "Closed A12 FOR REPAIR at J" + draw.between(10, 30);
                case 6 -> "Call the office on 0345 743 0430";
                case 7 -> "Meter " + draw.digits(12) + " read 00" + draw.digits(4);
                default ->
                    "The bins on " + draw.of("Smith Street", "Mill Road") + " were emptied, 1" + draw.digits(1)
                            + " of 20";
            };
        }
    };

    /** A value for a row. */
    abstract String value(Draw draw, int row);

    /** What such a column is called, which says nothing of any person. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
