package uk.gov.essex.smart.movement;

/** What a vehicle carries that some riders cannot do without. */
public enum Equipment {
    LOW_FLOOR,
    RAMP,
    TAIL_LIFT,
    CHILD_SEAT,
    STRETCHER,
    OXYGEN,
    ATTENDANT
}
