package uk.gov.essex.smart.supermarket.obtaining;

/** Why there is nothing to be seen. */
public enum Absence {
    /** Nobody finds a data set of this name now. */
    UNKNOWN,
    /** Its publisher took it away for ever. */
    WITHDRAWN,
    NO_VERSION
}
