package uk.gov.essex.smart.lives;

/** Administrative gender (HL7 FHIR R4). */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
