package uk.gov.essex.smart.movement.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What is published of one day.
 *
 * @param services by name
 * @param agencies by name
 * @param unmet by cell and hour; only where there was any
 */
public record DayFigures(LocalDate day, List<Service> services, List<Agency> agencies, List<Unmet> unmet) {

    public DayFigures {
        services = List.copyOf(services);
        agencies = List.copyOf(agencies);
        unmet = List.copyOf(unmet);
    }

    /**
     * A service of an agency.
     *
     * @param trips bookings carried
     * @param nearEmptyRuns runs that never had more than two on board
     * @param occupancy mean on board between stops over places, 0 to 1; empty where few were carried
     * @param subsidyPencePerTrip cost less fares; empty where few were carried
     */
    public record Service(
            String name,
            String agency,
            int runs,
            int nearEmptyRuns,
            Count passengers,
            Count trips,
            double kilometres,
            double hours,
            long costPence,
            OptionalDouble occupancy,
            OptionalLong subsidyPencePerTrip,
            List<Stop> stops) {

        public Service {
            stops = List.copyOf(stops);
        }

        /** Passengers for each hour on the road; empty where few were carried. */
        public OptionalDouble passengersPerHour() {
            return passengers.isKnown() && hours > 0
                    ? OptionalDouble.of(passengers.value() / hours)
                    : OptionalDouble.empty();
        }
    }

    /**
     * A stop of a service.
     *
     * @param aboard all who left it on board, over all runs
     * @param calls how many runs called
     */
    public record Stop(String name, double latitude, double longitude, int calls, Count aboard) {}

    /**
     * The trips an agency answers for, on whosever vehicles.
     *
     * @param servedShare carried over asked, from the counts told; empty where few asked
     */
    public record Agency(String name, Count asked, Count carried, Count noShows, OptionalDouble servedShare) {}

    /** Persons who asked and were refused. */
    public record Unmet(Cell cell, int hour, Count persons) {}

    /** A service's figures. */
    public Optional<Service> find(String service) {
        return services.stream().filter(found -> found.name().equals(service)).findFirst();
    }
}
