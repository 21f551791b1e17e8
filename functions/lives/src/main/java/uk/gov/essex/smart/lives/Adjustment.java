package uk.gov.essex.smart.lives;

/** A reasonable adjustment (Equality Act 2010, s 20), by the kinds of need the NHS flag knows. */
public enum Adjustment {
    INTERPRETER,
    SIGN_LANGUAGE,
    EASY_READ,
    LARGE_PRINT,
    BRAILLE,
    LONGER_APPOINTMENT,
    STEP_FREE_ACCESS,
    SUPPORTER_PRESENT,
    QUIET_PLACE
}
