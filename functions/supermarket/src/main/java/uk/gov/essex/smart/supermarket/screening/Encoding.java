package uk.gov.essex.smart.supermarket.screening;

/** How characters are bytes in a file. */
public enum Encoding {
    UTF_8,
    UTF_8_WITH_BOM,
    UTF_16LE,
    UTF_16BE,
    WINDOWS_1252,
    /** Not a file of text. */
    BINARY
}
