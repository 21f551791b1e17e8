package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;

/**
 * The visits of a run that goes where its rides are and, by position, what an insertion must know. Position 0 is the
 * start, {@code size + 1} the end.
 */
final class Route {

    final Run run;
    final Vehicle vehicle;
    final int[] aboard;
    final int committed;
    final Occupancy occupancy;
    private final Rides rides;
    private final Travel travel;
    private final Breaks breaks;

    /** Of the run and its visits in order; equal runs with equal visits have equal ones. */
    long hash;
    /** The hash without any visit. */
    long salt;

    int size;
    int[] visits = new int[14];
    int[] place = new int[16];
    /** The position of a delivery's pickup; -1 elsewhere. */
    int[] mate = new int[16];

    double[] service = new double[16];
    double[] legTime = new double[16];
    double[] legDistance = new double[16];
    /** Driving and serving from the start to the begin of service. */
    double[] path = new double[16];

    /** Bounds of the begin of service for as long as visits are only added. */
    double[] earliest = new double[16];

    double[] latest = new double[16];
    double fairness;
    /** Whether no ride may be added, because the bare run cannot be kept. */
    boolean closed;

    /**
     * @param aboard rides on board at the start
     * @param committed how many first visits must stay
     */
    Route(Run run, Vehicle vehicle, int[] aboard, int committed, Rides rides, Travel travel) {
        this.run = run;
        this.vehicle = vehicle;
        this.aboard = aboard;
        this.committed = committed;
        this.rides = rides;
        this.travel = travel;
        breaks = new Breaks(run);
        occupancy = new Occupancy(rides, vehicle, aboard);
        place[0] = run.start();
    }

    double time(int from, int to) {
        return to < 0 ? 0 : travel.time(from, to);
    }

    double distance(int from, int to) {
        return to < 0 ? 0 : travel.distance(from, to);
    }

    /** Makes the visits the route and bounds their times, breaks left out. */
    void become(int[] sequence, int length, Timing timing) {
        reserve(length);
        System.arraycopy(sequence, 0, visits, 0, length);
        size = length;
        place[size + 1] = run.end();
        hash = salt;
        for (int at = 1; at <= size; at++) {
            int visit = visits[at - 1];
            hash = Memo.mix(hash + visit + 1);
            place[at] = rides.place[visit];
            service[at] = rides.service[visit];
            mate[at] = (visit & 1) == 0 ? Rides.NONE : pickup(visit - 1, at);
        }
        mate[size + 1] = Rides.NONE;
        for (int at = 0; at <= size; at++) {
            legTime[at] = time(place[at], place[at + 1]);
            legDistance[at] = distance(place[at], place[at + 1]);
            path[at + 1] = path[at] + service[at] + legTime[at];
        }
        occupancy.follow(visits, size);
        bound(timing);
    }

    private int pickup(int visit, int before) {
        int at = before - 1;
        while (at > 0 && visits[at - 1] != visit) {
            at--;
        }
        return at > 0 ? at : Rides.NONE;
    }

    private void bound(Timing timing) {
        fill(timing);
        closed = !timing.settle(0, run.longestDuration());
        System.arraycopy(timing.begin, 0, earliest, 0, size + 2);
        latest[size + 1] = timing.hi[size + 1];
        for (int at = size; at >= 0; at--) {
            latest[at] = Math.min(timing.hi[at], latest[at + 1] - service[at] - legTime[at]);
        }
        fairness = fairness(timing);
    }

    /** Adds a ride without asking whether it can be kept. */
    void insert(int ride, int pickupAfter, int deliveryAfter, Timing timing) {
        int[] sequence = new int[size + 2];
        copyWith(ride, pickupAfter, deliveryAfter, sequence);
        become(sequence, sequence.length, timing);
    }

    /** Writes the visits with a ride inserted. */
    void copyWith(int ride, int pickupAfter, int deliveryAfter, int[] sequence) {
        System.arraycopy(visits, 0, sequence, 0, pickupAfter);
        sequence[pickupAfter] = 2 * ride;
        System.arraycopy(visits, pickupAfter, sequence, pickupAfter + 1, deliveryAfter - pickupAfter);
        sequence[deliveryAfter + 1] = 2 * ride + 1;
        System.arraycopy(visits, deliveryAfter, sequence, deliveryAfter + 2, size - deliveryAfter);
    }

    /** Lays the route out with its breaks; false where it cannot be kept. */
    boolean settle(Timing timing) {
        fill(timing);
        return size == 0 || breaks.settle(timing, aboard.length);
    }

    /** Lays the route out with a ride inserted; false where it cannot be kept. */
    boolean settle(Timing timing, int ride, int pickupAfter, int deliveryAfter) {
        fill(timing, ride, pickupAfter, deliveryAfter);
        if (!run.breaks().isEmpty()) {
            return breaks.settle(timing, aboard.length);
        }
        System.arraycopy(earliest, 0, timing.begin, 0, pickupAfter + 1);
        return timing.settle(pickupAfter + 1, run.longestDuration());
    }

    private void fill(Timing timing) {
        timing.reserve(size + 2);
        timing.last = size + 1;
        timing.put(0, run.shift());
        for (int at = 1; at <= size; at++) {
            timing.drive[at - 1] = legTime[at - 1];
            put(timing, at, visits[at - 1], mate[at]);
        }
        timing.drive[size] = legTime[size];
        timing.put(size + 1, run.shift());
    }

    private void fill(Timing timing, int ride, int pickupAfter, int deliveryAfter) {
        timing.reserve(size + 4);
        timing.last = size + 3;
        timing.put(0, run.shift());
        int to = 0;
        for (int old = 0; old <= size; old++) {
            if (old > 0) {
                int with = mate[old];
                int moved = with + (with > pickupAfter ? 1 : 0) + (with > deliveryAfter ? 1 : 0);
                put(timing, to, visits[old - 1], moved);
            }
            int from = place[old];
            double drive = legTime[old];
            if (old == pickupAfter) {
                timing.drive[to++] = time(from, rides.place[2 * ride]);
                put(timing, to, 2 * ride, Rides.NONE);
                from = rides.place[2 * ride];
                drive = time(from, place[old + 1]);
            }
            if (old == deliveryAfter) {
                timing.drive[to++] = time(from, rides.place[2 * ride + 1]);
                put(timing, to, 2 * ride + 1, pickupAfter + 1);
                drive = time(rides.place[2 * ride + 1], place[old + 1]);
            }
            timing.drive[to++] = drive;
        }
        timing.put(to, run.shift());
    }

    private void put(Timing timing, int at, int visit, int pickup) {
        timing.put(at, visit, rides.earliest[visit], rides.latest[visit], rides.service[visit]);
        timing.mate[at] = pickup;
        if (pickup >= 0) {
            timing.limit[at] = rides.service[visit - 1] + rides.longest[visit >> 1];
        }
    }

    /** The weighed unfairness of a sequence laid out. */
    double fairness(Timing timing) {
        double sum = 0;
        for (int at = 1; vehicle.fairnessWeight > 0 && at < timing.last; at++) {
            int pickup = timing.mate[at];
            if (pickup >= 0) {
                int ride = timing.visit[at] >> 1;
                double beyond = timing.path(pickup, at) - timing.service[pickup] - rides.direct[ride];
                sum += vehicle.fairnessWeight * beyond * beyond / Math.max(rides.longest[ride], 1);
            }
        }
        return sum;
    }

    /** What insertions add up to; nothing for a run without visits. */
    double weight() {
        if (size == 0) {
            return 0;
        }
        double sum = vehicle.useWeight + fairness;
        for (int at = 0; at <= size; at++) {
            int riders = occupancy.riders[at];
            sum += vehicle.distanceWeight * legDistance[at] + vehicle.timeWeight * (legTime[at] + service[at]);
            sum += vehicle.riderWeight * riders * legTime[at];
            sum += at == 0 ? 0 : vehicle.riderWeight * service[at] * Math.min(occupancy.riders[at - 1], riders);
        }
        return sum;
    }

    private void reserve(int length) {
        if (length > visits.length) {
            int more = Math.max(length, 2 * visits.length);
            visits = Arrays.copyOf(visits, more);
            place = Arrays.copyOf(place, more + 2);
            mate = Arrays.copyOf(mate, more + 2);
            service = Arrays.copyOf(service, more + 2);
            legTime = Arrays.copyOf(legTime, more + 2);
            legDistance = Arrays.copyOf(legDistance, more + 2);
            path = Arrays.copyOf(path, more + 2);
            earliest = Arrays.copyOf(earliest, more + 2);
            latest = Arrays.copyOf(latest, more + 2);
        }
    }
}
