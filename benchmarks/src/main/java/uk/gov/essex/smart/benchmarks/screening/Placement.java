package uk.gov.essex.smart.benchmarks.screening;

/** Where something personal stands in a file. */
enum Placement {
    /** In every other row of a column that says what it is. */
    HEADED,
    /** In every row of a column that does not say. */
    BARE,
    /** In one row of ten thousand, the others of which say nothing there. */
    RARE,
    /** Once, in the midst of remarks. */
    IN_TEXT
}
