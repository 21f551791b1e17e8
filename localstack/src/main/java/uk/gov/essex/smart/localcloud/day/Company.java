package uk.gov.essex.smart.localcloud.day;

/** What a rider is to others on board, and what a run brings beside seats, as the engine's bits. */
final class Company {

    static final long PUPIL = 1;
    static final long ADULT = 2;
    static final long EVERYBODY = PUPIL | ADULT;

    /** A passenger assistant, as pupils with special needs ride with. */
    static final long ASSISTANT = 1;
    /** An ambulance care assistant, for patients who cannot be left to a driver alone. */
    static final long CREW = 1 << 1;

    /** All that {@link #ownVehicles} may be. */
    static final long OWN_VEHICLES = 0b111_1100;

    private Company() {}

    /** What a run of this agency offers, or a ride needs that nobody else may carry. */
    static long ownVehicles(Agency agency) {
        return switch (agency) {
            case COUNCIL -> 1 << 2;
            case COMMUNITY -> 1 << 3;
            case SCHOOL -> 1 << 4;
            case CARE -> 1 << 5;
            case PATIENT -> 1 << 6;
        };
    }
}
