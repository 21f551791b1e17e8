package uk.gov.essex.smart.movement.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The runs of a dispatch and which of them carries which ride. */
final class Fleet {

    private static final int WAITING = -1;
    private static final int REMOVED = -2;

    final Travel travel;
    final Weights weights;
    final Rides rides;
    final Timing timing = new Timing();
    private final List<Itinerary> itineraries = new ArrayList<>();
    private int[] runOf = new int[16];

    Fleet(Travel travel, Weights weights) {
        this.travel = travel;
        this.weights = weights;
        rides = new Rides(travel);
    }

    int size() {
        return itineraries.size();
    }

    Itinerary get(int run) {
        return itineraries.get(run);
    }

    int add(Run run, Plan plan) {
        List<Violation> violations = new Verifier(travel).check(run, plan);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException("The plan of run " + size() + " cannot be kept: " + violations);
        }
        int number = size();
        int first = rides.size();
        plan.aboard().forEach(rider -> assign(rides.add(rider), number));
        plan.rides().forEach(ride -> assign(rides.add(ride), number));
        itineraries.add(run.isTimetabled() ? timetabled(run, plan, first) : roaming(run, plan, first));
        return number;
    }

    private Timetabled timetabled(Run run, Plan plan, int first) {
        Timetabled trip = new Timetabled(run, new Vehicle(run, weights), rides);
        for (int at = 0; at < plan.size(); at++) {
            if (!trip.seat(first + at, at < plan.aboard().size())) {
                throw new IllegalArgumentException("Ride " + at + " of the plan has no seat on the timetabled run");
            }
        }
        return trip;
    }

    private Roaming roaming(Run run, Plan plan, int first) {
        int[] aboard = IntStream.range(first, first + plan.aboard().size()).toArray();
        Route route = new Route(run, new Vehicle(run, weights), aboard, plan.committed(), rides, travel);
        int[] visits = plan.visits().stream()
                .mapToInt(visit -> 2 * (first + visit.ride()) + (visit.pickup() ? 0 : 1))
                .toArray();
        route.become(visits, visits.length, timing);
        return new Roaming(route, rides);
    }

    int addUnplanned(Ride ride) {
        int number = rides.add(ride);
        assign(number, WAITING);
        return number;
    }

    private void assign(int ride, int run) {
        if (ride >= runOf.length) {
            runOf = Arrays.copyOf(runOf, 2 * runOf.length);
        }
        runOf[ride] = run;
    }

    int runOf(int ride) {
        return Math.max(runOf[ride], WAITING);
    }

    List<Integer> unplanned() {
        return IntStream.range(0, rides.size())
                .filter(ride -> runOf[ride] == WAITING)
                .boxed()
                .toList();
    }

    void insert(int ride, int run, int pickupAfter, int deliveryAfter) {
        if (!itineraries.get(run).insert(timing, ride, pickupAfter, deliveryAfter)) {
            throw new IllegalArgumentException(
                    "Run " + run + " can no longer take the ride there: rank it again, the run has changed");
        }
        assign(ride, run);
    }

    /** Makes the visits a roaming run's sequence, which must be feasible. */
    void become(int run, int[] visits) {
        ((Roaming) itineraries.get(run)).route.become(visits, visits.length, timing);
        for (int visit : visits) {
            runOf[visit / 2] = run;
        }
    }

    void remove(int ride) {
        if (ride < 0 || ride >= rides.size() || runOf[ride] == REMOVED) {
            throw new IllegalArgumentException("There is no ride " + ride);
        }
        if (runOf[ride] >= 0) {
            itineraries.get(runOf[ride]).remove(timing, ride);
        }
        runOf[ride] = REMOVED;
    }
}
