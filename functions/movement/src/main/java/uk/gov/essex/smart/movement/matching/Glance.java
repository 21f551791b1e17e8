package uk.gov.essex.smart.movement.matching;

/**
 * The exact check of an insertion for the usual case, straight on the route's arrays: times are pushed on only until
 * waiting absorbs the delay, since nothing later changes. Where a ride waits too long on board, which a later pickup
 * might cure, the answer is left to {@link Route#settle}.
 */
final class Glance {

    /** What a glance finds. */
    enum Answer {
        YES,
        NO,
        OPEN
    }

    private final Rides rides;
    private double[] begin = new double[32];
    private int pickupAfter;
    private int deliveryAfter;
    private double firstDetour;
    private double secondDetour;

    Glance(Rides rides) {
        this.rides = rides;
    }

    Answer judge(Route route, int ride, int from, int to) {
        if (!route.run.breaks().isEmpty()) {
            return Answer.OPEN;
        }
        if (begin.length < route.size + 2) {
            begin = new double[2 * route.size + 4];
        }
        pickupAfter = from;
        deliveryAfter = to;
        int pickup = 2 * ride;
        int delivery = pickup + 1;
        int pickupPlace = rides.place[pickup];
        double drive = route.time(route.place[from], pickupPlace);
        double boarded = Math.max(rides.earliest[pickup], route.earliest[from] + route.service[from] + drive);
        if (boarded > rides.latest[pickup] + Timing.TOLERANCE) {
            return Answer.NO;
        }
        double time = boarded + rides.service[pickup];
        firstDetour = drive + rides.service[pickup] - route.legTime[from];
        secondDetour = 0;
        int previous = pickupPlace;
        if (to > from) {
            double on = route.time(pickupPlace, route.place[from + 1]);
            firstDetour += on;
            time += on;
            for (int at = from + 1; at <= to; at++) {
                time = Math.max(time, route.earliest[at]);
                Answer answer = keeps(route, at, time);
                if (answer != Answer.YES) {
                    return answer;
                }
                time += route.service[at] + (at < to ? route.legTime[at] : 0);
            }
            previous = route.place[to];
            secondDetour = -route.legTime[to];
        }
        double last = route.time(previous, rides.place[delivery]);
        time = Math.max(rides.earliest[delivery], time + last);
        if (time > rides.latest[delivery] + Timing.TOLERANCE) {
            return Answer.NO;
        }
        if (time - boarded - rides.service[pickup] > rides.longest[ride] + Timing.TOLERANCE) {
            return Answer.OPEN;
        }
        double onward = rides.service[delivery] + route.time(rides.place[delivery], route.place[to + 1]);
        if (to > from) {
            secondDetour += last + onward;
        } else {
            firstDetour += last + onward;
        }
        return follow(route, to + 1, time + onward);
    }

    private Answer follow(Route route, int first, double arrival) {
        double time = arrival;
        for (int at = first; at <= route.size + 1; at++) {
            if (time <= route.earliest[at]) {
                return Answer.YES;
            }
            Answer answer = keeps(route, at, time);
            if (answer != Answer.YES) {
                return answer;
            }
            time += at <= route.size ? route.service[at] + route.legTime[at] : 0;
        }
        return time - route.earliest[0] <= route.run.longestDuration() + Timing.TOLERANCE ? Answer.YES : Answer.OPEN;
    }

    private Answer keeps(Route route, int at, double time) {
        if (time > route.latest[at] + Timing.TOLERANCE) {
            return Answer.NO;
        }
        begin[at] = time;
        int pickup = route.mate[at];
        if (pickup < 0) {
            return Answer.YES;
        }
        double boarded = pickup > pickupAfter ? begin[pickup] : route.earliest[pickup];
        double most = route.service[pickup] + rides.longest[route.visits[at - 1] >> 1];
        if (time - boarded <= most + Timing.TOLERANCE) {
            return Answer.YES;
        }
        double path = route.path[at]
                - route.path[pickup]
                + (pickup <= pickupAfter ? firstDetour : 0)
                + (pickup <= deliveryAfter && at > deliveryAfter ? secondDetour : 0);
        return path > most + Timing.TOLERANCE ? Answer.NO : Answer.OPEN;
    }
}
