package uk.gov.essex.smart.supermarket.screening;

/** Why a file cannot be judged. */
public enum Refusal {
    EMPTY("empty"),
    WRONG_TYPE("wrong-type"),
    /** A gzip or zip file, or one that would grow beyond what is read; nothing is ever unpacked to find out. */
    COMPRESSED("compressed"),
    TRUNCATED("truncated"),
    MALFORMED("malformed"),
    MIXED_ENCODING("mixed-encoding"),
    NUL_BYTE("nul-byte"),
    ROW_TOO_LONG("row-too-long"),
    TOO_MANY_COLUMNS("too-many-columns"),
    TOO_DEEP("too-deep"),
    RAGGED_ROW("ragged-row"),
    EMPTY_HEADER("empty-header"),
    DUPLICATE_HEADER("duplicate-header"),
    /** A column that was declared is not in the file. */
    UNKNOWN_COLUMN("unknown-column"),
    /** Other bytes than the publisher said: more or fewer, or with another checksum. */
    OTHER_BYTES("other-bytes");

    private final String slug;

    Refusal(String slug) {
        this.slug = slug;
    }

    /** Stable, for problems and records. */
    public String slug() {
        return slug;
    }
}
