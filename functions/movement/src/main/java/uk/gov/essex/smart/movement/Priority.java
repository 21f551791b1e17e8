package uk.gov.essex.smart.movement;

/** Who is served first where a breakdown leaves too little for all; the first is served first. */
public enum Priority {
    /** Dialysis, chemotherapy and the like: the trip cannot wait. */
    ESSENTIAL,
    /** A school, a day centre, an appointment: the arrival counts. */
    TIMED,
    ROUTINE
}
