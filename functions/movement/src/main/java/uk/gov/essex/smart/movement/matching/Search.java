package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;

/**
 * The best place of a ride in a run: every pair of places, rejected in constant time by capacity, company, the bounds of
 * its neighbours' times and the weight of the best one known; only what passes is laid out exactly.
 */
final class Search {

    final Timing timing = new Timing();
    private final Rides rides;
    private final Glance glance;
    private double[] toDelivery = new double[16];
    private double[] fromDelivery = new double[16];

    int pickupAfter;
    int deliveryAfter;
    double extra;

    Search(Rides rides) {
        this.rides = rides;
        glance = new Glance(rides);
    }

    /** Finds the lightest feasible insertion lighter than the bound; false where there is none. */
    boolean best(Route route, int ride, double bound) {
        if (route.closed || !route.vehicle.suits(rides.load[ride], rides.needs[ride])) {
            return false;
        }
        extra = bound;
        prepare(route.size + 2);
        int pickup = 2 * ride;
        int where = rides.place[pickup];
        double opens = rides.earliest[pickup];
        double closes = rides.latest[pickup];
        double lasts = rides.service[pickup];
        boolean found = false;
        for (int at = route.committed; at <= route.size; at++) {
            double ready = route.earliest[at] + route.service[at];
            if (ready > closes + Timing.TOLERANCE) {
                break;
            }
            if (route.latest[at + 1] + Timing.TOLERANCE < opens + lasts || !route.occupancy.fits(at, ride)) {
                continue;
            }
            double drive = route.time(route.place[at], where);
            double begin = Math.max(opens, ready + drive);
            if (begin > closes + Timing.TOLERANCE) {
                break;
            }
            found |= deliver(route, ride, at, begin + lasts, drive);
        }
        return found;
    }

    private void prepare(int positions) {
        if (positions > toDelivery.length) {
            toDelivery = new double[2 * positions];
            fromDelivery = new double[2 * positions];
        }
        Arrays.fill(toDelivery, 0, positions, Double.NaN);
        Arrays.fill(fromDelivery, 0, positions, Double.NaN);
    }

    private double toDelivery(Route route, int at, int where) {
        double time = toDelivery[at];
        if (Double.isNaN(time)) {
            time = route.time(route.place[at], where);
            toDelivery[at] = time;
        }
        return time;
    }

    private double fromDelivery(Route route, int at, int where) {
        double time = fromDelivery[at];
        if (Double.isNaN(time)) {
            time = route.time(where, route.place[at]);
            fromDelivery[at] = time;
        }
        return time;
    }

    /** Every place of the delivery for a pickup after a position, its service over at {@code ready}. */
    private boolean deliver(Route route, int ride, int from, double ready, double driveToPickup) {
        int pickup = 2 * ride;
        int delivery = pickup + 1;
        int pickupPlace = rides.place[pickup];
        int deliveryPlace = rides.place[delivery];
        double closes = rides.latest[delivery] + Timing.TOLERANCE;
        double longest = rides.longest[ride] + Timing.TOLERANCE;
        double lasts = rides.service[delivery];
        Vehicle vehicle = route.vehicle;
        boolean found = direct(route, ride, from, ready, driveToPickup);
        int next = from + 1;
        double driveOn = route.time(pickupPlace, route.place[next]);
        double begin = ready + driveOn;
        if (next > route.size || begin > route.latest[next] + Timing.TOLERANCE) {
            return found;
        }
        double detour = driveToPickup + rides.service[pickup] + driveOn - route.legTime[from];
        double weight = vehicle.distanceWeight
                        * (route.distance(route.place[from], pickupPlace)
                                + route.distance(pickupPlace, route.place[next])
                                - route.legDistance[from])
                + (vehicle.timeWeight + vehicle.riderWeight * route.occupancy.riders[from]) * detour;
        double aboard = driveOn;
        begin = Math.max(begin, route.earliest[next]);
        for (int at = next; weight < extra && route.occupancy.fits(at, ride); at++) {
            double free = begin + route.service[at];
            aboard += route.service[at];
            if (free > closes || aboard > longest) {
                break;
            }
            double drive = toDelivery(route, at, deliveryPlace);
            double served = Math.max(rides.earliest[delivery], free + drive);
            if (served > closes) {
                break;
            }
            double onward = fromDelivery(route, at + 1, deliveryPlace);
            if (aboard + drive <= longest && served + lasts + onward <= route.latest[at + 1] + Timing.TOLERANCE) {
                double later = drive + lasts + onward - route.legTime[at];
                double all = weight
                        + vehicle.distanceWeight
                                * (route.distance(route.place[at], deliveryPlace)
                                        + route.distance(deliveryPlace, route.place[at + 1])
                                        - route.legDistance[at])
                        + (vehicle.timeWeight + vehicle.riderWeight * route.occupancy.riders[at]) * later
                        + vehicle.riderWeight * (aboard + drive);
                found |= all < extra && accept(route, ride, from, at, all);
            }
            if (at == route.size) {
                break;
            }
            begin = Math.max(route.earliest[at + 1], free + route.legTime[at]);
            aboard += route.legTime[at];
            if (begin > route.latest[at + 1] + Timing.TOLERANCE) {
                break;
            }
        }
        return found;
    }

    /** The delivery straight after the pickup. */
    private boolean direct(Route route, int ride, int from, double ready, double driveToPickup) {
        int pickup = 2 * ride;
        int delivery = pickup + 1;
        int pickupPlace = rides.place[pickup];
        int deliveryPlace = rides.place[delivery];
        double drive = rides.direct[ride];
        double served = Math.max(rides.earliest[delivery], ready + drive);
        double onward = fromDelivery(route, from + 1, deliveryPlace);
        if (drive > rides.longest[ride] + Timing.TOLERANCE
                || served > rides.latest[delivery] + Timing.TOLERANCE
                || served + rides.service[delivery] + onward > route.latest[from + 1] + Timing.TOLERANCE) {
            return false;
        }
        Vehicle vehicle = route.vehicle;
        boolean unused = route.size == 0;
        double detour = driveToPickup
                + rides.service[pickup]
                + drive
                + rides.service[delivery]
                + onward
                - (unused ? 0 : route.legTime[from]);
        double weight = vehicle.distanceWeight
                        * (route.distance(route.place[from], pickupPlace)
                                + route.distance(pickupPlace, deliveryPlace)
                                + route.distance(deliveryPlace, route.place[from + 1])
                                - (unused ? 0 : route.legDistance[from]))
                + (vehicle.timeWeight + vehicle.riderWeight * route.occupancy.riders[from]) * detour
                + vehicle.riderWeight * drive
                + (unused ? vehicle.useWeight : 0);
        return weight < extra && accept(route, ride, from, from, weight);
    }

    private boolean accept(Route route, int ride, int from, int to, double weight) {
        Glance.Answer answer = glance.judge(route, ride, from, to);
        boolean exactly = answer == Glance.Answer.OPEN || route.vehicle.fairnessWeight > 0;
        if (answer == Glance.Answer.NO || (exactly && !route.settle(timing, ride, from, to))) {
            return false;
        }
        double all = weight + (exactly ? route.fairness(timing) - route.fairness : 0);
        if (all >= extra) {
            return false;
        }
        extra = all;
        pickupAfter = from;
        deliveryAfter = to;
        return true;
    }
}
