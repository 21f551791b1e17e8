package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Company;
import uk.gov.essex.smart.movement.Entitlement;
import uk.gov.essex.smart.movement.Layout;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.Party;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Priority;
import uk.gov.essex.smart.movement.Rates;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.ServiceDay;
import uk.gov.essex.smart.movement.TimeWindow;
import uk.gov.essex.smart.movement.Token;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.TripTime;
import uk.gov.essex.smart.movement.Vehicle;
import uk.gov.essex.smart.movement.VehicleId;
import uk.gov.essex.smart.movement.Zone;

/**
 * Plans invented trips on an invented minibus, in memory only, so that the engine is loaded and compiled before the first
 * passenger asks.
 */
public final class Rehearsal {

    private static final Instant MORNING = Instant.parse("2026-01-05T07:00:00Z");
    private static final Position HERE = new Position(51.7366, 0.4686);
    private static final int TRIPS = 40;
    /** A minute of longitude and latitude between one trip's ends and the next one's: about a kilometre. */
    private static final double STEP_DEGREES = 0.01;

    private Rehearsal() {}

    /** The plan in the end, with as many of the trips as fit. */
    public static RunPlan play() {
        Planner planner = new Planner(new CircuityTravelTimes(), Terms.USUAL.weights());
        RunPlan plan = minibus();
        for (int number = 0; number < TRIPS; number++) {
            PlannedRide ride = ride(number);
            plan = planner.insert(plan, ride, MORNING)
                    .map(Planner.Planned::plan)
                    .orElse(plan);
        }
        return plan;
    }

    private static RunPlan minibus() {
        Vehicle vehicle = new Vehicle(
                new VehicleId(new AgencyId("rehearsal"), "1"),
                Mode.DEMAND_RESPONSIVE,
                List.of(new Layout(8, 0, 4), new Layout(5, 1, 4)),
                Set.of(),
                HERE,
                new Rates(60, 1_800, 2_000),
                220,
                Set.of(Entitlement.PUBLIC));
        RunId id = new RunId(ServiceDay.of(MORNING), Zone.of(HERE), token(TRIPS));
        return RunPlan.opened(id, vehicle, new TimeWindow(MORNING, MORNING.plus(Duration.ofHours(12))), List.of());
    }

    private static PlannedRide ride(int number) {
        Position from = place(number % 5, number % 3);
        Position to = place(5 - number % 4, 3 + number % 2);
        TripTime time = new TripTime.DepartAfter(MORNING.plus(Duration.ofMinutes(15L * (number + 1))));
        TripRequest request = new TripRequest(
                from,
                to,
                time,
                Party.ofOne(),
                Duration.ofMinutes(60),
                800,
                Set.of(Entitlement.PUBLIC),
                Set.of(),
                Set.of(Company.ADULT),
                Set.of(),
                Priority.ROUTINE);
        Rides rides = new Rides(new BookingId(token(number)), request, Terms.USUAL);
        return rides.ride(from, to, Wish.of(request, Terms.USUAL, MORNING));
    }

    private static Position place(int east, int north) {
        return new Position(HERE.latitude() + north * STEP_DEGREES, HERE.longitude() + east * STEP_DEGREES);
    }

    private static Token token(int number) {
        byte[] bytes = new byte[Token.BYTES];
        bytes[0] = (byte) number;
        return Token.of(bytes);
    }
}
