package uk.gov.essex.smart.movement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import uk.gov.essex.smart.common.Position;

/** A Tuesday in Chelmsford, vehicles and requests, the same every time. */
public final class Samples {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    /** When the samples' requests are made: the afternoon before. */
    public static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    public static final Position STATION = new Position(51.7366, 0.4686);
    public static final Position HOSPITAL = new Position(51.7745, 0.4660);
    public static final Position DANBURY = new Position(51.7163, 0.5795);
    public static final Position WRITTLE = new Position(51.7290, 0.4280);

    private static final SplittableRandom RANDOM = new SplittableRandom(1);

    private Samples() {}

    public static Token token() {
        byte[] bytes = new byte[Token.BYTES];
        synchronized (RANDOM) {
            RANDOM.nextBytes(bytes);
        }
        return Token.of(bytes);
    }

    /** The instant of this time of the sample day, which is in winter: local time is UTC. */
    public static Instant at(String time) {
        return Instant.parse(DAY + "T" + time + ":00Z");
    }

    public static TimeWindow window(String from, String to) {
        return new TimeWindow(at(from), at(to));
    }

    /** A minibus of 8 seats, three of which fold up for a wheelchair. */
    public static Vehicle minibus(String number) {
        return new Vehicle(
                new VehicleId(new AgencyId("essex-dart"), number),
                Mode.DEMAND_RESPONSIVE,
                List.of(new Layout(8, 0, 4), new Layout(5, 1, 4)),
                Set.of(Equipment.TAIL_LIFT, Equipment.LOW_FLOOR),
                STATION,
                new Rates(60, 1_800, 2_000),
                220,
                Set.of(Entitlement.PUBLIC, Entitlement.MEMBER, Entitlement.PATIENT));
    }

    /** A run of the minibus from 7 to 19 o'clock that nobody has booked yet. */
    public static RunPlan run(Vehicle vehicle) {
        RunId id = new RunId(DAY, Zone.of(vehicle.depot()), token());
        return RunPlan.opened(id, vehicle, window("07:00", "19:00"), List.of());
    }

    public static TripRequest request(Position from, Position to, TripTime time) {
        return request(from, to, time, Party.ofOne());
    }

    public static TripRequest request(Position from, Position to, TripTime time, Party party) {
        return new TripRequest(
                from,
                to,
                time,
                party,
                Duration.ofMinutes(60),
                800,
                Set.of(Entitlement.PUBLIC),
                Set.of(),
                Set.of(Company.ADULT),
                Set.of(),
                Priority.ROUTINE);
    }

    /** A quote of one offer on the run, at ten in the morning. */
    public static Quote quote(Token token, RunPlan plan) {
        TimeWindow pickup = window("10:00", "10:15");
        TimeWindow arrival = window("10:10", "10:40");
        Leg.Ride ride = new Leg.Ride(
                plan.id(), plan.vehicle().id().agency(), plan.vehicle().mode(), "", STATION, HOSPITAL, pickup, arrival);
        Offer offer = new Offer(
                new OfferId(token, 1),
                List.of(ride),
                pickup,
                arrival,
                Mode.DEMAND_RESPONSIVE,
                new Price(300, 412),
                1_300,
                true,
                Set.of(Equipment.TAIL_LIFT),
                List.of(new Why(Why.Reason.LEAST_PUBLIC_COST, 412)));
        return new Quote(
                token,
                "keykeykeykeykeyk",
                PassengerId.find("p-1842"),
                request(STATION, HOSPITAL, new TripTime.DepartAfter(at("10:00"))),
                List.of(offer),
                Optional.empty(),
                NOW.plusSeconds(600));
    }

    /** The booking that accepting a quote's first offer makes. */
    public static Booking booking(Quote quote) {
        return new Booking(
                new BookingId(quote.token()),
                quote.owner(),
                quote.passenger(),
                quote.request(),
                quote.offers().getFirst(),
                BookingState.CONFIRMED,
                NOW,
                0);
    }

    /** The ride that a booking of such a quote is to its run. */
    public static PlannedRide ride(Booking booking) {
        Leg.Ride leg = booking.promise().rides().getFirst();
        TripRequest request = booking.request();
        return new PlannedRide(
                booking.id(),
                leg.from(),
                leg.to(),
                leg.boarding(),
                leg.alighting(),
                request.longestRide(),
                Duration.ofMinutes(1),
                request.party().load(),
                request.entitlements(),
                request.party().stepFree(),
                request.needs(),
                request.company(),
                request.avoids(),
                request.priority());
    }

    /** The plan with the booking's ride, called at in order. */
    public static RunPlan carrying(RunPlan plan, Booking booking) {
        PlannedRide ride = ride(booking);
        return plan.with(
                List.of(ride),
                List.of(
                        new PlannedCall(
                                booking.id(),
                                PlannedCall.Action.BOARD,
                                at("10:02"),
                                at("10:02"),
                                new Road(120, 900),
                                Optional.empty()),
                        new PlannedCall(
                                booking.id(),
                                PlannedCall.Action.ALIGHT,
                                at("10:15"),
                                at("10:15"),
                                new Road(720, 6_000),
                                Optional.of(at("10:16")))),
                new Road(700, 5_900));
    }
}
