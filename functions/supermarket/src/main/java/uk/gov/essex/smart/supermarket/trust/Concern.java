package uk.gov.essex.smart.supermarket.trust;

/** What somebody thinks is wrong with a data set. */
public enum Concern {
    /** It tells of people who can be known again. */
    PERSONAL_DATA,
    /** It says what is not so. */
    WRONG,
    /** It is not its publisher's to give, or not on these terms. */
    LICENCE,
    OFFENSIVE,
    /** Its files cannot be had or read. */
    BROKEN
}
