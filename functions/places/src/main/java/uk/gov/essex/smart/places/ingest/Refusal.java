package uk.gov.essex.smart.places.ingest;

/** Why a whole message was refused. The slug is stable: it names a metric's dimension and a dead letter's reason. */
public enum Refusal {
    /** Not one well-formed JSON object in UTF-8, or a field is not of its type. */
    MALFORMED("malformed"),
    TOO_LARGE("too-large"),
    TOO_DEEP("too-deep"),
    TOO_MANY_RECORDS("too-many-records"),
    /** A number or a text is longer than any sensor's. */
    VALUE_TOO_LONG("value-too-long"),
    /** A field or a label stands twice, so that it is open which one is meant. */
    REPEATED_FIELD("repeated-field"),
    MISSING_FIELD("missing-field"),
    UNKNOWN_VERSION("unknown-version"),
    /** A label ending in an underscore must be understood or refused (RFC 8428, section 4.4). */
    MUST_UNDERSTAND("must-understand"),
    GRID_OUT_OF_RANGE("grid-out-of-range"),
    /** The start is no multiple of the period, so that the moments of two blocks would not meet. */
    GRID_UNALIGNED("grid-unaligned"),
    /** The topic names no post. */
    UNKNOWN_DEVICE("unknown-device"),
    /** A record names another device than the topic. */
    WRONG_DEVICE("wrong-device"),
    FROM_THE_FUTURE("from-the-future"),
    TOO_OLD("too-old"),
    /** The block kept under the same start has another period or number of slots. */
    CONFLICTING_GRID("conflicting-grid"),
    /** Well formed, but nothing in it is on the allow-list. */
    NOTHING_TO_KEEP("nothing-to-keep");

    private final String slug;

    Refusal(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
