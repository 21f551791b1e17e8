package uk.gov.essex.smart.movement;

import java.time.Instant;
import uk.gov.essex.smart.common.Position;

/** A part of a trip. */
public sealed interface Leg {

    Position from();

    Position to();

    /** On foot. */
    record Walk(Position from, Position to, int metres, Instant departure, Instant arrival) implements Leg {}

    /**
     * On a vehicle.
     *
     * @param line what stands on a timetabled vehicle's front; empty on others
     * @param boarding when the rider is picked up; a promise
     * @param alighting when the rider is set down; a promise
     */
    record Ride(
            RunId run,
            AgencyId agency,
            Mode mode,
            String line,
            Position from,
            Position to,
            TimeWindow boarding,
            TimeWindow alighting)
            implements Leg {

        /** The same promise kept by another run. */
        public Ride on(RunPlan other) {
            return new Ride(
                    other.id(),
                    other.vehicle().id().agency(),
                    other.vehicle().mode(),
                    other.line(),
                    from,
                    to,
                    boarding,
                    alighting);
        }

        /** The same ride under other promises. */
        public Ride promising(TimeWindow newBoarding, TimeWindow newAlighting) {
            return new Ride(run, agency, mode, line, from, to, newBoarding, newAlighting);
        }
    }
}
