package uk.gov.essex.smart.supermarket.uploads;

/** What a reviewer decides. */
public enum Verdict {
    RELEASE,
    REJECT
}
