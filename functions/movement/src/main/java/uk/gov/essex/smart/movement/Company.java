package uk.gov.essex.smart.movement;

/** What a rider is to others on board, so that some need not share with them. */
public enum Company {
    /** Anybody at all: who avoids this travels alone. */
    ANYBODY,
    ADULT,
    CHILD,
    /** A person under safeguarding arrangements. */
    SAFEGUARDED,
    /** A person who may pass on an infection. */
    INFECTIOUS,
    /** A person to whom an infection is a danger. */
    IMMUNOCOMPROMISED
}
