package uk.gov.essex.smart.supermarket.trust;

/** What was done about a data set. */
public enum Deed {
    REPORTED,
    UPHELD,
    DISMISSED,
    TAKEN_DOWN,
    RESTORED,
    /** All who have it were told that it is taken down. */
    TOLD
}
