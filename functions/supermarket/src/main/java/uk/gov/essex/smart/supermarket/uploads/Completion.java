package uk.gov.essex.smart.supermarket.uploads;

/** What came of making parts one file. */
public enum Completion {
    /** The file is there. */
    COMPLETE,
    /** A part is missing, is not the one that was sent, or all have other bytes together than were said. */
    OTHER_PARTS,
    /** The transfer is no more. */
    GONE
}
