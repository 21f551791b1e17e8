package uk.gov.essex.smart.supermarket.catalogue;

/** Why a listing stays as it is. */
public enum Objection {
    /** The name was given before. */
    NAME_TAKEN,
    /** There is none of this name, or it is another's. */
    UNKNOWN,
    /** It has changed since it was read. */
    CHANGED,
    /** It may not go from the stage that it is at. */
    NOT_FROM_HERE,
    /** There is no version to be had. */
    NOTHING_RELEASED
}
