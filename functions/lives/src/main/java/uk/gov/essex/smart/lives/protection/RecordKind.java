package uk.gov.essex.smart.lives.protection;

/** Kinds of record that are kept for different times. */
public enum RecordKind {
    /** A request that led to no care. */
    CONTACT_ONLY,
    /** Assessment, care and support. */
    ADULT_CARE,
    SAFEGUARDING
}
