package uk.gov.essex.smart.supermarket.trust;

/** What a reviewer finds of a report. */
public enum Ruling {
    /** The report is right: the data set is taken down. */
    UPHOLD,
    /** There is nothing in it. */
    DISMISS
}
