package uk.gov.essex.smart.movement.matching;

import java.util.ArrayList;
import java.util.List;

/** A run with fixed stops and times. It drives anyway, so a rider weighs no more than the time spent on board. */
final class Timetabled implements Itinerary {

    final Run run;
    final Vehicle vehicle;
    private final Rides rides;
    private final List<Seat> seats = new ArrayList<>();

    int boards;
    int alights;
    double extra;

    /** A ride from one fixed stop to another. */
    record Seat(int ride, int boards, int alights) {}

    Timetabled(Run run, Vehicle vehicle, Rides rides) {
        this.run = run;
        this.vehicle = vehicle;
        this.rides = rides;
    }

    List<Seat> seats() {
        return seats;
    }

    /** Finds the lightest pair of stops lighter than the bound; false where there is none. */
    boolean best(int ride, double bound) {
        if (!vehicle.suits(rides.load[ride], rides.needs[ride])) {
            return false;
        }
        extra = bound;
        Ride asked = rides.get(ride);
        List<FixedStop> fixed = run.fixed();
        boolean found = false;
        for (int from = 0; from < fixed.size() - 1; from++) {
            FixedStop stop = fixed.get(from);
            if (stop.place() == asked.pickup().place() && inside(asked.pickup().window(), stop.departure())) {
                found |= alight(asked, ride, from);
            }
        }
        return found;
    }

    private boolean alight(Ride asked, int ride, int from) {
        boolean found = false;
        double departure = run.fixed().get(from).departure();
        for (int to = from + 1; to < run.fixed().size() && fits(ride, to - 1); to++) {
            FixedStop stop = run.fixed().get(to);
            double aboard = stop.arrival() - departure;
            if (stop.place() == asked.delivery().place()
                    && inside(asked.delivery().window(), stop.arrival())
                    && aboard <= asked.longestRide() + Timing.TOLERANCE
                    && vehicle.riderWeight * aboard < extra) {
                extra = vehicle.riderWeight * aboard;
                boards = from;
                alights = to;
                found = true;
            }
        }
        return found;
    }

    private static boolean inside(Window window, double time) {
        return time >= window.earliest() - Timing.TOLERANCE && time <= window.latest() + Timing.TOLERANCE;
    }

    /** Whether a ride may be on board on the way from a fixed stop to the next. */
    private boolean fits(int ride, int leg) {
        int[] load = new int[vehicle.dimensions()];
        for (Seat seat : seats) {
            if (seat.boards() <= leg && leg < seat.alights()) {
                if (!rides.get(seat.ride()).goesWith(rides.get(ride))) {
                    return false;
                }
                add(load, rides.load[seat.ride()]);
            }
        }
        return vehicle.holds(load, 0, rides.load[ride]);
    }

    private static void add(int[] load, int[] more) {
        for (int d = 0; d < load.length; d++) {
            load[d] += more[d];
        }
    }

    /** Seats a ride promised before, from the first stop where it is on board already; false where it has no seat. */
    boolean seat(int ride, boolean aboard) {
        if (!aboard) {
            return best(ride, Double.POSITIVE_INFINITY) && seats.add(new Seat(ride, boards, alights));
        }
        for (int to = 0; to < run.fixed().size(); to++) {
            FixedStop stop = run.fixed().get(to);
            Stop asked = rides.get(ride).delivery();
            if (stop.place() == asked.place() && inside(asked.window(), stop.arrival())) {
                return seats.add(new Seat(ride, 0, to));
            }
        }
        return false;
    }

    @Override
    public Run run() {
        return run;
    }

    @Override
    public boolean insert(Timing timing, int ride, int from, int to) {
        boolean known = 0 <= from && from < to && to < run.fixed().size();
        if (!known || !vehicle.suits(rides.load[ride], rides.needs[ride])) {
            return false;
        }
        for (int leg = from; leg < to; leg++) {
            if (!fits(ride, leg)) {
                return false;
            }
        }
        seats.add(new Seat(ride, from, to));
        return true;
    }

    @Override
    public void remove(Timing timing, int ride) {
        seats.removeIf(seat -> seat.ride() == ride);
    }

    @Override
    public List<Visit> visits() {
        return schedule().calls().stream()
                .map(call -> new Visit(call.ride(), call.action() == Call.Action.PICKUP))
                .toList();
    }

    /** The weighed time on board of all rides. */
    @Override
    public double weight() {
        double sum = 0;
        for (Seat seat : seats) {
            double departure = run.fixed().get(seat.boards()).departure();
            sum += run.fixed().get(seat.alights()).arrival() - departure;
        }
        return vehicle.riderWeight * sum;
    }

    @Override
    public Schedule schedule(Timing timing) {
        return schedule();
    }

    private Schedule schedule() {
        List<Call> calls = new ArrayList<>();
        int[] load = new int[vehicle.dimensions()];
        for (int stop = 0; stop < run.fixed().size(); stop++) {
            FixedStop at = run.fixed().get(stop);
            for (Seat seat : seats) {
                if (seat.alights() == stop) {
                    int[] less = rides.load[seat.ride()];
                    for (int d = 0; d < load.length; d++) {
                        load[d] -= less[d];
                    }
                    calls.add(new Call(
                            Call.Action.DELIVERY,
                            seat.ride(),
                            at.place(),
                            at.arrival(),
                            at.arrival(),
                            at.departure(),
                            Load.of(load)));
                }
            }
            for (Seat seat : seats) {
                if (seat.boards() == stop) {
                    add(load, rides.load[seat.ride()]);
                    calls.add(new Call(
                            Call.Action.PICKUP,
                            seat.ride(),
                            at.place(),
                            at.arrival(),
                            at.departure(),
                            at.departure(),
                            Load.of(load)));
                }
            }
        }
        FixedStop first = run.fixed().getFirst();
        return new Schedule(calls, first.departure(), run.fixed().getLast().arrival(), 0, 0);
    }
}
