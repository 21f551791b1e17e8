package uk.gov.essex.smart.places.lambda;

import uk.gov.essex.smart.places.ingest.Decimal;
import uk.gov.essex.smart.places.ingest.DropKind;
import uk.gov.essex.smart.places.ingest.Refusal;

/** The record that is being read: its fields, and which of them it has. Used again for the next one. */
final class SenmlRecord {

    static final int NAME = 1;
    static final int TIME = 1 << 1;
    static final int UNIT = 1 << 2;
    static final int NUMBER = 1 << 3;
    static final int TEXT = 1 << 4;
    static final int OTHER = 1 << 5;
    static final int BASE_NAME = 1 << 6;
    static final int BASE_TIME = 1 << 7;
    static final int BASE_VALUE = 1 << 8;
    static final int BASE_UNIT = 1 << 9;
    static final int BASE_VERSION = 1 << 10;

    private static final int VALUE = NUMBER | TEXT | OTHER;

    String name = "";
    String unit = "";
    String text = "";
    long time;
    Decimal number = Decimal.ZERO;
    DropKind otherwise = DropKind.NOT_A_NUMBER;

    private int has;

    void clear() {
        has = 0;
        name = "";
        unit = "";
        text = "";
        time = 0;
    }

    /** Notes a field. A record has each once, and one value (RFC 8428, section 4.2). */
    void mark(int field) throws Unreadable {
        int rivals = (field & VALUE) == 0 ? field : VALUE;
        if ((has & rivals) != 0) {
            throw new Unreadable(Refusal.REPEATED_FIELD);
        }
        has |= field;
    }

    boolean has(int field) {
        return (has & field) != 0;
    }

    boolean hasValue() {
        return has(VALUE);
    }
}
