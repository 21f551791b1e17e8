package uk.gov.essex.smart.lives.protection;

/** What became of erasing a person. */
public enum Erasure {
    /** Nobody can read what was kept of them, now or before. */
    ERASED,
    /** A legal hold keeps them: release it first. */
    HELD,
    /** Something else was done each time meanwhile: judge them again as they stand now. */
    CONFLICT
}
