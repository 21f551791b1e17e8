package uk.gov.essex.smart.movement.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.Layout;
import uk.gov.essex.smart.movement.ScheduledCall;
import uk.gov.essex.smart.movement.ScheduledJourney;
import uk.gov.essex.smart.movement.ScheduledQuery;
import uk.gov.essex.smart.movement.ScheduledTrip;
import uk.gov.essex.smart.movement.TripTime;

/** Tells a found journey in the words of bookings. */
final class JourneyTranslation {

    /** A bus has a luggage pen or a place for a buggy; how full it is nobody counts. */
    private static final int LUGGAGE = 4;

    private static final AgencyId UNNAMED = new AgencyId("bus-operator");

    private final ServiceDay day;
    private final SpareSeats seats;
    private final ScheduledQuery query;

    JourneyTranslation(ServiceDay day, SpareSeats seats, ScheduledQuery query) {
        this.day = day;
        this.seats = seats;
        this.query = query;
    }

    ScheduledJourney journey(Journey journey) {
        return new ScheduledJourney(IntStream.range(0, journey.legs().size())
                .mapToObj(i -> part(journey.legs().get(i), i == 0))
                .toList());
    }

    private ScheduledJourney.Part part(Leg leg, boolean first) {
        return switch (leg) {
            case Leg.Ride ride -> new ScheduledJourney.OnTrip(trip(ride), ride.boardedAt(), ride.alightedAt());
            case Leg.Transfer walk ->
                new ScheduledJourney.Walk(
                        walk.from().position(), walk.to().position(), metres(walk), walk.departure(), walk.arrival());
            case Leg.Reach reach -> reach(reach, first);
        };
    }

    private ScheduledJourney.Part reach(Leg.Reach reach, boolean first) {
        Position from = first ? query.from() : reach.stop().position();
        Position to = first ? reach.stop().position() : query.to();
        if (reach.by().kind() == Approach.Kind.WALK) {
            return new ScheduledJourney.Walk(from, to, reach.by().walkMetres(), reach.departure(), reach.arrival());
        }
        return new ScheduledJourney.Feeder(from, to, feederDeparture(reach, first), feederArrival(reach, first));
    }

    /** A vehicle that fetches may come as soon as the party is ready. */
    private Instant feederDeparture(Leg.Reach reach, boolean first) {
        return first && query.time() instanceof TripTime.DepartAfter ready ? ready.instant() : reach.departure();
    }

    /** A vehicle that brings has until the party must have arrived. */
    private Instant feederArrival(Leg.Reach reach, boolean first) {
        return !first && query.time() instanceof TripTime.ArriveBy deadline ? deadline.instant() : reach.arrival();
    }

    private ScheduledTrip trip(Leg.Ride ride) {
        Timetable timetable = day.timetable();
        int trip = timetable.findTrip(ride.trip()).orElseThrow();
        return new ScheduledTrip(
                ride.trip(),
                AgencyId.find(ride.agency()).orElse(UNNAMED),
                ride.route(),
                ride.serviceDate(),
                timetable.calls(trip).stream()
                        .map(call -> call(call, ride.serviceDate()))
                        .toList(),
                spare(ride, timetable.isStepFree(trip)),
                timetable.isStepFree(trip),
                0,
                0);
    }

    private ScheduledCall call(Call call, LocalDate serviceDate) {
        Stop stop = day.timetable().stops().get(call.stop());
        Instant midnight = ServiceDay.midnight(serviceDate);
        return new ScheduledCall(
                stop.id(),
                stop.name(),
                stop.position(),
                midnight.plusSeconds(call.arrival()),
                midnight.plusSeconds(call.departure()));
    }

    /** The least that is free on a leg of the ride. */
    private Layout spare(Leg.Ride ride, boolean stepFree) {
        FreePlaces free = seats.list(ride.serviceDate()).get(ride.trip());
        return free == null
                ? new Layout(SpareSeats.UNCOUNTED_SEATS, stepFree ? SpareSeats.UNCOUNTED_WHEELCHAIRS : 0, LUGGAGE)
                : new Layout(least(free.seats(), ride), stepFree ? least(free.wheelchairs(), ride) : 0, LUGGAGE);
    }

    private static int least(int[] free, Leg.Ride ride) {
        return Arrays.stream(free, ride.boardedAt(), Math.min(ride.alightedAt(), free.length))
                .min()
                .orElse(0);
    }

    /** How far a walk between stops is: what its time makes at the usual pace. */
    static int metres(Leg.Transfer walk) {
        long seconds = walk.arrival().getEpochSecond() - walk.departure().getEpochSecond();
        return (int) Math.round(seconds * Walking.USUAL.metresPerSecond());
    }
}
