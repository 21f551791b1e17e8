package uk.gov.essex.smart.supermarket.screening.evidence;

/** What one place in a cell says for a kind; of several in a cell the last of this order counts. */
enum Sign {
    NOTHING,
    /** Of the kind's shape, and not of the kind: what chance has to be measured against. */
    MISFIT,
    /** Its check digit fits, yet the kind has no such numbers: another numbering checks the same way. */
    FOREIGN,
    /** Fits, as a number of another sort might by chance. */
    FIT,
    /** Nothing else is written so. */
    CERTAIN
}
