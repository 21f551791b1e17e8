package uk.gov.essex.smart.localcloud.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.gov.essex.smart.movement.matching.Dispatch;
import uk.gov.essex.smart.movement.matching.FixedStop;
import uk.gov.essex.smart.movement.matching.Insertion;
import uk.gov.essex.smart.movement.matching.Load;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Run;
import uk.gov.essex.smart.movement.matching.Stop;
import uk.gov.essex.smart.movement.matching.Weights;
import uk.gov.essex.smart.movement.matching.Window;

/**
 * The day's timetable and who found a seat in it. Made up: lines from the bus station along straight corridors of real
 * stops, from every 15 minutes in town to every two hours in the country. Each bus has 30 seats to spare beside its
 * regular riders, and a wheelchair space that is taken as the regulars'.
 */
final class Buses {

    static final double LONGEST_WALK_METRES = 800;

    private static final double WALK_METRES_A_SECOND = 1.25;
    private static final double CIRCUITY_ON_FOOT = 1.2;
    private static final double SLOWER_THAN_ROAD = 1.15;
    private static final double STOPPING_SECONDS = 25;
    private static final double LONGEST_WAIT = Hours.minutes(30);
    private static final List<Load> ROOM = List.of(Load.of(30, 0));
    private static final double FIRST_BUS = Hours.at(6, 0);
    private static final double LAST_BUS = Hours.at(20, 0);

    private final County county;
    private final Roads roads;
    private final List<Line> lines;
    private final Dispatch dispatch;
    private final List<Departure> departures = new ArrayList<>();

    /** A trip of a line: its run is the dispatch's of the same number. */
    record Departure(Line line, boolean outwards, List<FixedStop> stops) {}

    /**
     * A seat found.
     *
     * @param leaves when the bus leaves, after the walk to it
     * @param arrives at the rider's own end, after the walk from it
     */
    record Seat(int departure, Insertion insertion, double leaves, double arrives, double walkMetres) {}

    Buses(County county, Roads roads) {
        this.county = county;
        this.roads = roads;
        lines = Network.of(county);
        dispatch = new Dispatch(roads, Weights.COST);
        for (Line line : lines) {
            List<Integer> inwards = line.stops().reversed();
            for (double start = FIRST_BUS; start <= LAST_BUS; start += Hours.minutes(line.everyMinutes())) {
                add(new Departure(line, true, times(line.stops(), start)));
                add(new Departure(line, false, times(inwards, start + Hours.minutes(line.everyMinutes() / 2.0))));
            }
        }
    }

    private void add(Departure departure) {
        departures.add(departure);
        dispatch.addRun(Run.timetabled(departure.stops(), ROOM, 0));
    }

    private List<FixedStop> times(List<Integer> stops, double start) {
        List<FixedStop> times = new ArrayList<>();
        double clock = start;
        for (int i = 0; i < stops.size(); i++) {
            clock += i == 0 ? 0 : SLOWER_THAN_ROAD * roads.time(stops.get(i - 1), stops.get(i));
            times.add(new FixedStop(stops.get(i), clock, clock + STOPPING_SECONDS));
            clock += STOPPING_SECONDS;
        }
        return times;
    }

    /** The seat that brings the party there soonest within its windows, and is theirs from now on. */
    Optional<Seat> board(Trip trip) {
        Optional<Seat> best = lines.stream()
                .flatMap(line ->
                        java.util.stream.Stream.of(line.stops(), line.stops().reversed()))
                .flatMap(stops -> seat(trip, stops).stream())
                .min(Comparator.comparingDouble(Seat::arrives));
        best.ifPresent(seat -> dispatch.accept(seat.insertion()));
        return best;
    }

    private Optional<Seat> seat(Trip trip, List<Integer> stops) {
        Stop from = trip.ride().pickup();
        Stop to = trip.ride().delivery();
        int boards = nearest(from.place(), stops);
        int alights = nearest(to.place(), stops);
        double first = walk(from.place(), stops.get(boards));
        double last = walk(stops.get(alights), to.place());
        if (boards >= alights || first + last > LONGEST_WALK_METRES) {
            return Optional.empty();
        }
        double walkTo = first / WALK_METRES_A_SECOND;
        double walkFrom = last / WALK_METRES_A_SECOND;
        Window ready = from.window();
        Window boarding = trip.byArrival()
                ? new Window(ready.earliest() + walkTo, to.window().latest())
                : new Window(ready.earliest() + walkTo, ready.earliest() + walkTo + LONGEST_WAIT);
        Window alighting = new Window(
                trip.byArrival() ? to.window().earliest() : boarding.earliest(),
                to.window().latest() - walkFrom);
        if (alighting.latest() < alighting.earliest()) {
            return Optional.empty();
        }
        Ride ride = Ride.of(
                new Stop(stops.get(boards), boarding, 0),
                new Stop(stops.get(alights), alighting, 0),
                trip.ride().longestRide(),
                trip.ride().load());
        return dispatch.rank(ride, dispatch.runs()).stream()
                .map(found ->
                        new Seat(found.run(), found, found.pickupAt(), found.deliveryAt() + walkFrom, first + last))
                .min(Comparator.comparingDouble(Seat::arrives));
    }

    private int nearest(int place, List<Integer> stops) {
        return IntStream.range(0, stops.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> walk(place, stops.get(i))))
                .orElseThrow();
    }

    private double walk(int from, int to) {
        return CIRCUITY_ON_FOOT
                * county.places()
                        .get(from)
                        .position()
                        .distanceMetres(county.places().get(to).position());
    }

    List<Line> lines() {
        return lines;
    }

    List<Departure> departures() {
        return departures;
    }

    /** Kilometres that all departures drive, whoever rides. */
    double kilometres() {
        double metres = 0;
        for (Departure departure : departures) {
            for (int i = 1; i < departure.stops().size(); i++) {
                metres += roads.distance(
                        departure.stops().get(i - 1).place(),
                        departure.stops().get(i).place());
            }
        }
        return metres / 1_000;
    }
}
