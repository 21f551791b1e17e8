package uk.gov.essex.smart.lives.workflow;

/** What a target counts in. */
public enum Unit {
    /** Around the clock. */
    HOURS,
    WORKING_DAYS,
    CALENDAR_DAYS
}
