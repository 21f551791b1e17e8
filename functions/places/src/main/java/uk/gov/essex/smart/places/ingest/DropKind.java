package uk.gov.essex.smart.places.ingest;

/** Why one part of a message was left out. The slug is stable: it names a metric's dimension. */
public enum DropKind {
    UNKNOWN_CHANNEL("unknown-channel"),
    /** A field or label that the message's form does not name. */
    UNKNOWN_FIELD("unknown-field"),
    /** Text or data where only a number may stand. */
    FREE_TEXT("free-text"),
    NOT_A_NUMBER("not-a-number"),
    /** Outside what a working sensor of the channel gives. */
    OUT_OF_RANGE("out-of-range"),
    /** In a unit that is not the channel's. */
    WRONG_UNIT("wrong-unit"),
    /** At no moment of the block's grid. */
    OFF_GRID("off-grid"),
    /** At a moment that had not come when the message arrived. */
    FROM_THE_FUTURE("from-the-future"),
    /** A second reading of one channel and moment; the first one stays. */
    DUPLICATE_READING("duplicate-reading"),
    MALFORMED_IDENTIFIER("malformed-identifier"),
    /** More identifiers in one slot than are counted; a count cut short would be wrong, so there is none. */
    TOO_MANY_IDENTIFIERS("too-many-identifiers"),
    /** One coordinate without the other. */
    LONE_COORDINATE("lone-coordinate"),
    OUTSIDE_COUNTY("outside-county"),
    /** Elsewhere than the register says. */
    MOVED_POSITION("moved-position");

    private final String slug;

    DropKind(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
