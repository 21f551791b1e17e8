package uk.gov.essex.smart.movement.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.gov.essex.smart.movement.Entitlement;
import uk.gov.essex.smart.movement.Equipment;
import uk.gov.essex.smart.movement.Layout;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.Rates;
import uk.gov.essex.smart.movement.Road;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.ScheduledCall;
import uk.gov.essex.smart.movement.ScheduledTrip;
import uk.gov.essex.smart.movement.TimeWindow;
import uk.gov.essex.smart.movement.Token;
import uk.gov.essex.smart.movement.Vehicle;
import uk.gov.essex.smart.movement.VehicleId;
import uk.gov.essex.smart.movement.Zone;

/** Makes runs of timetabled trips: fixed stops, the spare places, and a next rider who costs nothing. */
public final class TripRuns {

    private TripRuns() {}

    /** The run's name, the same whenever it is asked for. */
    public static RunId id(ScheduledTrip trip) {
        Zone zone = Zone.of(trip.calls().getFirst().position());
        return new RunId(trip.day(), zone, token("trip\n" + trip.day() + '\n' + trip.id()));
    }

    /** The trip's run as it is before anybody booked it. */
    static RunPlan open(ScheduledTrip trip) {
        RunId id = id(trip);
        ScheduledCall first = trip.calls().getFirst();
        Vehicle vehicle = new Vehicle(
                new VehicleId(trip.agency(), "trip-" + id.token().value()),
                Mode.BUS,
                List.of(trip.spare()),
                trip.stepFree() ? Set.of(Equipment.LOW_FLOOR) : Set.of(),
                first.position(),
                new Rates(0, 0, 0),
                0,
                EnumSet.allOf(Entitlement.class));
        return new RunPlan(
                id,
                vehicle,
                trip.line(),
                new TimeWindow(first.arrival(), trip.calls().getLast().departure()),
                List.of(),
                trip.calls(),
                List.of(),
                List.of(),
                Road.NONE,
                List.of(),
                RunPlan.State.OPEN,
                0);
    }

    /** The run with the room that the trip is told to have now; what is booked stays, however full the vehicle is. */
    static RunPlan counted(RunPlan plan, Layout spare) {
        return plan.on(plan.vehicle().folding(List.of(spare.orMore(plan.fullest()))));
    }

    /** A token that follows from a text. */
    static Token token(String text) {
        try {
            return Token.of(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }
}
