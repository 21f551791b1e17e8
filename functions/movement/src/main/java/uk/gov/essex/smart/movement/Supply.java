package uk.gov.essex.smart.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Agencies, vehicles and shifts as agencies registered them. Implementations are safe from any thread. */
public interface Supply {

    /** What became of a write. */
    enum Outcome {
        DONE,
        /** Another owner registered the agency. */
        NOT_YOURS,
        /** What it belongs to is not registered. */
        UNKNOWN
    }

    /** Registers or renames an agency; only the owner that registered it first may change it, or what belongs to it. */
    Outcome put(Agency agency, String owner);

    /** Registers or changes a vehicle; runs that were opened keep the vehicle as it was. */
    Outcome put(Vehicle vehicle, String owner);

    Optional<Agency> find(AgencyId id);

    Optional<Vehicle> find(VehicleId id);

    /** Whether this owner registered the agency. */
    boolean isKeptBy(AgencyId id, String owner);

    /** The agencies that this key registered, by id. */
    List<Agency> keptBy(String key);

    /** Every agency by id, at most so many. */
    List<Agency> agencies(int most);

    /** The agency's vehicles by number, at most so many. */
    List<Vehicle> vehicles(AgencyId agency, int most);

    /** The run that serves the vehicle's shift that day: the one given now, or the one given the first time. */
    RunId open(VehicleId vehicle, LocalDate day, RunId fresh);

    /** The run that was opened for the vehicle's shift that day. */
    Optional<RunId> run(VehicleId vehicle, LocalDate day);
}
