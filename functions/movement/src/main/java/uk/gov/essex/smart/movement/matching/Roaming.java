package uk.gov.essex.smart.movement.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A run that goes where its rides are. */
final class Roaming implements Itinerary {

    final Route route;
    private final Rides rides;

    Roaming(Route route, Rides rides) {
        this.route = route;
        this.rides = rides;
    }

    @Override
    public Run run() {
        return route.run;
    }

    @Override
    public boolean insert(Timing timing, int ride, int pickupAfter, int deliveryAfter) {
        boolean known = route.committed <= pickupAfter && pickupAfter <= deliveryAfter && deliveryAfter <= route.size;
        if (!known || route.closed || !route.vehicle.suits(rides.load[ride], rides.needs[ride])) {
            return false;
        }
        for (int at = pickupAfter; at <= deliveryAfter; at++) {
            if (!route.occupancy.fits(at, ride)) {
                return false;
            }
        }
        if (!route.settle(timing, ride, pickupAfter, deliveryAfter)) {
            return false;
        }
        route.insert(ride, pickupAfter, deliveryAfter, timing);
        return true;
    }

    @Override
    public void remove(Timing timing, int ride) {
        int[] rest = Arrays.stream(route.visits, 0, route.size)
                .filter(visit -> visit / 2 != ride)
                .toArray();
        route.become(rest, rest.length, timing);
    }

    @Override
    public List<Visit> visits() {
        return Arrays.stream(route.visits, 0, route.size)
                .mapToObj(visit -> new Visit(visit / 2, visit % 2 == 0))
                .toList();
    }

    @Override
    public double weight() {
        return route.weight();
    }

    @Override
    public Schedule schedule(Timing timing) {
        double start = route.run.shift().earliest();
        if (route.size == 0) {
            return new Schedule(List.of(), start, start, 0, 0);
        }
        if (route.settle(timing)) {
            timing.spareWaiting();
        } else {
            timing.follow();
        }
        double distance = 0;
        double time = 0;
        for (int at = 0; at <= route.size; at++) {
            distance += route.legDistance[at];
            time += route.legTime[at] + route.service[at];
        }
        return new Schedule(calls(timing), timing.begin[0], timing.begin[timing.last], distance, time);
    }

    private List<Call> calls(Timing timing) {
        List<Call> calls = new ArrayList<>();
        int[] aboard = new int[route.vehicle.dimensions()];
        for (int ride : route.aboard) {
            change(aboard, 2 * ride);
        }
        int stop = 0;
        for (int at = 1; at < timing.last; at++) {
            int visit = timing.visit[at];
            double arrival = timing.begin[at - 1] + timing.service[at - 1] + timing.drive[at - 1];
            double departure = timing.begin[at] + timing.service[at];
            if (visit == Timing.BREAK) {
                boolean atNext = timing.drive[at - 1] > 0 && stop < route.size;
                int where = route.place[atNext ? stop + 1 : stop];
                calls.add(new Call(
                        Call.Action.BREAK, Rides.NONE, where, arrival, timing.begin[at], departure, Load.of(aboard)));
            } else {
                stop++;
                change(aboard, visit);
                Call.Action action = visit % 2 == 0 ? Call.Action.PICKUP : Call.Action.DELIVERY;
                int where = route.place[stop];
                calls.add(new Call(action, visit / 2, where, arrival, timing.begin[at], departure, Load.of(aboard)));
            }
        }
        return calls;
    }

    private void change(int[] aboard, int visit) {
        int[] amounts = rides.load[visit / 2];
        for (int d = 0; d < aboard.length; d++) {
            aboard[d] += visit % 2 == 0 ? amounts[d] : -amounts[d];
        }
    }

    double extraDistance(int ride, int pickupAfter, int deliveryAfter) {
        int from = rides.place[2 * ride];
        int to = rides.place[2 * ride + 1];
        int[] place = route.place;
        double gone = route.size == 0 ? 0 : route.legDistance[pickupAfter];
        double sum = route.distance(place[pickupAfter], from) + route.distance(to, place[deliveryAfter + 1]) - gone;
        return pickupAfter == deliveryAfter
                ? sum + route.distance(from, to)
                : sum
                        + route.distance(from, place[pickupAfter + 1])
                        + route.distance(place[deliveryAfter], to)
                        - route.legDistance[deliveryAfter];
    }

    /** Extra time driving and serving. */
    double extraTime(int ride, int pickupAfter, int deliveryAfter) {
        int from = rides.place[2 * ride];
        int to = rides.place[2 * ride + 1];
        int[] place = route.place;
        double gone = route.size == 0 ? 0 : route.legTime[pickupAfter];
        double sum = route.time(place[pickupAfter], from) + route.time(to, place[deliveryAfter + 1]) - gone;
        double driving = pickupAfter == deliveryAfter
                ? sum + route.time(from, to)
                : sum
                        + route.time(from, place[pickupAfter + 1])
                        + route.time(place[deliveryAfter], to)
                        - route.legTime[deliveryAfter];
        return driving + rides.service[2 * ride] + rides.service[2 * ride + 1];
    }
}
