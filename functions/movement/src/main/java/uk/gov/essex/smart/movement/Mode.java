package uk.gov.essex.smart.movement;

/** What kind of service a vehicle runs, as riders and agencies speak of it. */
public enum Mode {
    BUS,
    DEMAND_RESPONSIVE,
    COMMUNITY,
    SCHOOL,
    SOCIAL_CARE,
    PATIENT,
    TAXI
}
