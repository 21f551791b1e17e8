package uk.gov.essex.smart.movement.booking;

import java.util.List;
import java.util.Set;
import uk.gov.essex.smart.movement.Company;
import uk.gov.essex.smart.movement.Entitlement;
import uk.gov.essex.smart.movement.Equipment;
import uk.gov.essex.smart.movement.Layout;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Vehicle;
import uk.gov.essex.smart.movement.matching.Load;

/**
 * Requirements as the engine's bits. A ride needs all of its bits, but one entitlement out of several is enough: so each
 * set of entitlements is a bit of its own, which every run offers that admits one of the set. The 31 sets of the five
 * entitlements that admit come first, then the equipment, then boarding without a step, which any of three pieces of
 * equipment gives.
 */
final class Requirements {

    private static final int SETS = 31;
    private static final List<Entitlement> ADMITTING =
            List.copyOf(Entitlement.admitting(List.of(Entitlement.values())));
    private static final List<Equipment> EQUIPMENT = List.of(Equipment.values());
    private static final List<Company> COMPANY = List.of(Company.values());
    private static final long STEP_FREE = 1L << (SETS + EQUIPMENT.size());
    private static final Set<Equipment> WITHOUT_STEP = Set.of(Equipment.LOW_FLOOR, Equipment.RAMP, Equipment.TAIL_LIFT);

    private Requirements() {}

    static boolean isStepFree(Vehicle vehicle) {
        return vehicle.equipment().stream().anyMatch(WITHOUT_STEP::contains);
    }

    static long needs(PlannedRide ride) {
        long needs = 1L << (set(ride.entitlements()) - 1);
        for (Equipment equipment : ride.needs()) {
            needs |= bit(equipment);
        }
        return ride.stepFree() ? needs | STEP_FREE : needs;
    }

    static long offers(Vehicle vehicle) {
        int admits = set(vehicle.admits());
        long offers = 0;
        for (int set = 1; set <= SETS; set++) {
            offers |= (set & admits) == 0 ? 0 : 1L << (set - 1);
        }
        for (Equipment equipment : vehicle.equipment()) {
            offers |= bit(equipment);
        }
        return isStepFree(vehicle) ? offers | STEP_FREE : offers;
    }

    /** What a ride is to others: each is also anybody. */
    static long kind(PlannedRide ride) {
        return company(ride.company()) | bit(Company.ANYBODY);
    }

    static long company(Set<Company> company) {
        long bits = 0;
        for (Company one : company) {
            bits |= bit(one);
        }
        return bits;
    }

    static Load load(Layout layout) {
        return Load.of(layout.seats(), layout.wheelchairs(), layout.luggage());
    }

    private static int set(Set<Entitlement> entitlements) {
        int set = 0;
        for (Entitlement entitlement : Entitlement.admitting(entitlements)) {
            set |= 1 << ADMITTING.indexOf(entitlement);
        }
        return set;
    }

    private static long bit(Equipment equipment) {
        return 1L << (SETS + EQUIPMENT.indexOf(equipment));
    }

    private static long bit(Company company) {
        return 1L << COMPANY.indexOf(company);
    }
}
