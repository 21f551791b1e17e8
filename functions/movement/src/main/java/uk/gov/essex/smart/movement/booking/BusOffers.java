package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Equipment;
import uk.gov.essex.smart.movement.Leg;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.ScheduledCall;
import uk.gov.essex.smart.movement.ScheduledJourney;
import uk.gov.essex.smart.movement.ScheduledQuery;
import uk.gov.essex.smart.movement.ScheduledTrip;
import uk.gov.essex.smart.movement.ScheduledTrips;
import uk.gov.essex.smart.movement.TimeWindow;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.Why;

/**
 * Ways by timetabled trips, walked to or fed by a demand-responsive vehicle. A trip becomes a run the first time it is
 * offered.
 */
final class BusOffers {

    private static final int MOST_JOURNEYS = 4;
    private static final Duration FEEDER_EARLY = Duration.ofMinutes(10);
    private static final Duration FEEDER_LATE = Duration.ofMinutes(15);
    /** From the feeder's door to the bus's. */
    private static final Duration CHANGE = Duration.ofMinutes(2);

    private final ScheduledTrips trips;
    private final Plans plans;
    private final Commits commits;
    private final Planner planner;
    private final Nearby nearby;
    private final RoamingOffers roaming;
    private final Terms terms;

    BusOffers(
            ScheduledTrips trips,
            Plans plans,
            Commits commits,
            Planner planner,
            Nearby nearby,
            RoamingOffers roaming,
            Terms terms) {
        this.trips = trips;
        this.plans = plans;
        this.commits = commits;
        this.planner = planner;
        this.nearby = nearby;
        this.roaming = roaming;
        this.terms = terms;
    }

    /** Ways for the request; none where it needs what buses do not carry, or company that they cannot choose. */
    List<Candidate> candidates(Rides rides, Wish wish, Instant now) {
        TripRequest request = rides.request();
        if (!request.needs().isEmpty() || !request.avoids().isEmpty()) {
            return List.of();
        }
        ScheduledQuery query = new ScheduledQuery(
                request.from(),
                request.to(),
                request.time(),
                request.party().load(),
                request.party().stepFree(),
                request.longestWalkMetres(),
                terms.feederMetres());
        return trips.journeys(query, MOST_JOURNEYS).stream()
                .filter(journey -> isWished(journey, wish))
                .flatMap(journey -> candidate(journey, rides, wish, now).stream())
                .toList();
    }

    private static boolean isWished(ScheduledJourney journey, Wish wish) {
        return !journey.parts().isEmpty()
                && !journey.parts()
                        .getFirst()
                        .departure()
                        .isBefore(wish.pickup().earliest())
                && !journey.parts().getLast().arrival().isAfter(wish.delivery().latest());
    }

    private Optional<Candidate> candidate(ScheduledJourney journey, Rides rides, Wish wish, Instant now) {
        List<Leg> legs = new ArrayList<>();
        List<Why> because = new ArrayList<>();
        Set<Equipment> equipment = EnumSet.allOf(Equipment.class);
        boolean stepFree = true;
        int cost = 0;
        int grams = 0;
        for (ScheduledJourney.Part part : journey.parts()) {
            switch (part) {
                case ScheduledJourney.Walk walk ->
                    legs.add(new Leg.Walk(walk.from(), walk.to(), walk.metres(), walk.departure(), walk.arrival()));
                case ScheduledJourney.OnTrip ride -> {
                    Optional<RunPlan> plan = plan(ride, rides, now);
                    if (plan.isEmpty()) {
                        return Optional.empty();
                    }
                    legs.add(leg(ride, plan.get()));
                    because.add(
                            new Why(Why.Reason.SPARE_SEATS, ride.trip().spare().seats()));
                    equipment.retainAll(plan.get().vehicle().equipment());
                    stepFree &= ride.trip().stepFree();
                    cost += ride.trip().publicCostPence();
                    grams += ride.trip().co2GramsPerRider();
                }
                case ScheduledJourney.Feeder feeder -> {
                    Optional<RoamingOffers.Carrier> carrier = feed(feeder, legs.isEmpty(), rides, wish, now);
                    if (carrier.isEmpty()) {
                        return Optional.empty();
                    }
                    legs.add(carrier.get().leg());
                    RunPlan plan = carrier.get().planned().plan();
                    equipment.retainAll(plan.vehicle().equipment());
                    stepFree &= Requirements.isStepFree(plan.vehicle());
                    cost += carrier.get().planned().publicCostPence();
                    grams += carrier.get().grams();
                }
            }
        }
        return Optional.of(
                new Candidate(legs, arrival(journey, legs), Mode.BUS, cost, grams, stepFree, equipment, because));
    }

    /** When the party is where it wants to be: a vehicle's promise where one brings it there. */
    private static TimeWindow arrival(ScheduledJourney journey, List<Leg> legs) {
        Instant planned = journey.parts().getLast().arrival();
        return legs.getLast() instanceof Leg.Ride ride ? ride.alighting() : new TimeWindow(planned, planned);
    }

    /** The trip's run where it has room for the party beside those who booked. */
    private Optional<RunPlan> plan(ScheduledJourney.OnTrip ride, Rides rides, Instant now) {
        RunPlan plan = plans.find(TripRuns.id(ride.trip()))
                .map(known -> counted(known, ride.trip(), now))
                .orElseGet(() -> opened(ride.trip(), now));
        return planner.insert(plan, rides.ride(leg(ride, plan)), now).map(planned -> plan);
    }

    /** The run with the room told of now; where somebody books on it in this moment, with the room it had. */
    private RunPlan counted(RunPlan plan, ScheduledTrip trip, Instant now) {
        RunPlan counted = TripRuns.counted(plan, trip.spare());
        boolean written = !counted.equals(plan) && commits.commit(Change.at(now).with(counted)) == Commits.Outcome.DONE;
        return written ? counted.withVersion(plan.version() + 1) : plan;
    }

    /** Somebody else may have opened it in the meantime, in the same way. */
    private RunPlan opened(ScheduledTrip trip, Instant now) {
        RunPlan plan = TripRuns.open(trip);
        commits.commit(Change.at(now).with(plan));
        return plan.withVersion(1);
    }

    private static Leg.Ride leg(ScheduledJourney.OnTrip ride, RunPlan plan) {
        ScheduledCall boarding = ride.trip().calls().get(ride.boarding());
        ScheduledCall alighting = ride.trip().calls().get(ride.alighting());
        return new Leg.Ride(
                plan.id(),
                ride.trip().agency(),
                Mode.BUS,
                ride.trip().line(),
                boarding.position(),
                alighting.position(),
                new TimeWindow(boarding.departure(), boarding.departure()),
                new TimeWindow(alighting.arrival(), alighting.arrival()));
    }

    /** A vehicle that brings the party to its first stop in time, or takes it on from its last. */
    private Optional<RoamingOffers.Carrier> feed(
            ScheduledJourney.Feeder feeder, boolean first, Rides rides, Wish wish, Instant now) {
        Wish fed = first ? toBus(feeder, wish) : fromBus(feeder, rides.request().longestRide(), wish);
        PlannedRide ride = rides.ride(feeder.from(), feeder.to(), fed);
        return roaming.carriers(ride, nearby.find(ride).runs(), now).stream().findFirst();
    }

    private static Wish toBus(ScheduledJourney.Feeder feeder, Wish wish) {
        Instant from = wish.pickup().earliest();
        Instant arrival = feeder.arrival().minus(CHANGE);
        Instant soon = arrival.minus(FEEDER_EARLY);
        return new Wish(new TimeWindow(from, arrival), new TimeWindow(soon.isAfter(from) ? soon : from, arrival));
    }

    private static Wish fromBus(ScheduledJourney.Feeder feeder, Duration longestRide, Wish wish) {
        Instant from = feeder.departure();
        Instant late = from.plus(FEEDER_LATE);
        Instant end = late.plus(longestRide);
        Instant last = wish.delivery().latest();
        return new Wish(new TimeWindow(from, late), new TimeWindow(from, end.isBefore(last) ? end : last));
    }
}
