package uk.gov.essex.smart.movement.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A run that goes where its rides are: its visits and, by position, what an insertion must know. Position 0 is the
 * start, {@code size + 1} the end.
 */
final class Roaming implements Itinerary {

    final Run run;
    final Vehicle vehicle;
    final int committed;
    private final Rides rides;
    private final Travel travel;
    private final Breaks breaks;
    private final int[] startLoad;
    private long startKinds;
    private long startAvoids;
    private final int[] aboard;

    int size;
    int[] visits = new int[14];
    int[] place = new int[16];
    int[] mate = new int[16];
    double[] legTime = new double[16];
    double[] legDistance = new double[16];
    double[] service = new double[16];
    /** Bounds of the begin of service while the sequence stands and only grows. */
    double[] earliest = new double[16];

    double[] latest = new double[16];
    /** On board after a position. */
    int[] load;

    long[] kinds = new long[16];
    long[] avoids = new long[16];
    int[] riders = new int[16];
    double fairness;
    boolean closed;

    Roaming(Run run, Vehicle vehicle, int[] aboard, int committed, Rides rides, Travel travel) {
        this.run = run;
        this.vehicle = vehicle;
        this.committed = committed;
        this.rides = rides;
        this.travel = travel;
        breaks = new Breaks(run);
        startLoad = new int[vehicle.dimensions()];
        load = new int[16 * startLoad.length];
        this.aboard = aboard;
        for (int ride : aboard) {
            for (int d = 0; d < startLoad.length; d++) {
                startLoad[d] += rides.load[ride][d];
            }
            startKinds |= rides.kind[ride];
            startAvoids |= rides.avoids[ride];
        }
    }

    /** Whether a ride may be on board with those on board after a position. */
    boolean fits(int at, int ride) {
        return ((kinds[at] & rides.avoids[ride]) | (avoids[at] & rides.kind[ride])) == 0
                && vehicle.holds(load, at, rides.load[ride]);
    }

    double time(int from, int to) {
        return to < 0 ? 0 : travel.time(from, to);
    }

    double distance(int from, int to) {
        return to < 0 ? 0 : travel.distance(from, to);
    }

    double extraDistance(int ride, int pickupAfter, int deliveryAfter) {
        int from = rides.place[2 * ride];
        int to = rides.place[2 * ride + 1];
        double old = size == 0 ? 0 : legDistance[pickupAfter];
        double there = distance(place[pickupAfter], from) - old;
        if (pickupAfter == deliveryAfter) {
            return there + distance(from, to) + distance(to, place[deliveryAfter + 1]);
        }
        return there
                + distance(from, place[pickupAfter + 1])
                + distance(place[deliveryAfter], to)
                + distance(to, place[deliveryAfter + 1])
                - legDistance[deliveryAfter];
    }

    /** Extra time driving and serving. */
    double extraTime(int ride, int pickupAfter, int deliveryAfter) {
        int from = rides.place[2 * ride];
        int to = rides.place[2 * ride + 1];
        double old = size == 0 ? 0 : legTime[pickupAfter];
        double serving = rides.service[2 * ride] + rides.service[2 * ride + 1];
        double there = serving + time(place[pickupAfter], from) - old;
        if (pickupAfter == deliveryAfter) {
            return there + time(from, to) + time(to, place[deliveryAfter + 1]);
        }
        return there
                + time(from, place[pickupAfter + 1])
                + time(place[deliveryAfter], to)
                + time(to, place[deliveryAfter + 1])
                - legTime[deliveryAfter];
    }

    /** The same run over the same rides with places called otherwise. */
    Roaming copy(Rides otherRides, Travel otherTravel, IntUnaryOperator placeName) {
        Run renamed = new Run(
                placeName.applyAsInt(run.start()),
                placeName.applyAsInt(run.end()),
                run.shift(),
                run.longestDuration(),
                run.layouts(),
                run.offers(),
                run.tariff(),
                run.breaks(),
                run.fixed());
        Roaming copy = new Roaming(renamed, vehicle, aboard, committed, otherRides, otherTravel);
        copy.become(visits, size);
        copy.closed = closed;
        return copy;
    }

    /** No ride may ever be added. */
    void close() {
        closed = true;
    }

    /** Makes the visits the run's sequence, whether or not it can be kept. */
    void become(int[] sequence, int length) {
        reserve(length);
        System.arraycopy(sequence, 0, visits, 0, length);
        size = length;
        place[0] = run.start();
        place[size + 1] = run.end();
        for (int at = 1; at <= size; at++) {
            int visit = visits[at - 1];
            place[at] = rides.place[visit];
            service[at] = rides.service[visit];
        }
        for (int at = 0; at <= size; at++) {
            legTime[at] = time(place[at], place[at + 1]);
            legDistance[at] = distance(place[at], place[at + 1]);
        }
        board();
    }

    /** Finds the bounds by laying the sequence out without its breaks; false where it cannot be kept. */
    boolean bound(Timing timing) {
        fill(timing);
        if (!timing.settle(0, run.longestDuration())) {
            return false;
        }
        System.arraycopy(timing.begin, 0, earliest, 0, size + 2);
        latest[size + 1] = timing.hi[size + 1];
        for (int at = size; at >= 0; at--) {
            latest[at] = Math.min(timing.hi[at], latest[at + 1] - service[at] - legTime[at]);
        }
        fairness = fairness(timing);
        return true;
    }

    private void board() {
        int dimensions = startLoad.length;
        System.arraycopy(startLoad, 0, load, 0, dimensions);
        kinds[0] = startKinds;
        avoids[0] = startAvoids;
        riders[0] = aboard.length;
        for (int at = 1; at <= size; at++) {
            int ride = visits[at - 1] / 2;
            boolean pickup = visits[at - 1] % 2 == 0;
            for (int d = 0; d < dimensions; d++) {
                int amount = rides.load[ride][d];
                load[at * dimensions + d] = load[(at - 1) * dimensions + d] + (pickup ? amount : -amount);
            }
            riders[at] = riders[at - 1] + (pickup ? 1 : -1);
            mate[at] = Rides.NONE;
            kinds[at] = kinds[at - 1];
            avoids[at] = avoids[at - 1];
            if (pickup) {
                kinds[at] |= rides.kind[ride];
                avoids[at] |= rides.avoids[ride];
            } else {
                alight(at, ride);
            }
        }
    }

    /** Finds the ride's pickup and, where kinds matter, who is still on board. */
    private void alight(int at, int ride) {
        int from = at - 1;
        while (from > 0 && visits[from - 1] != 2 * ride) {
            from--;
        }
        mate[at] = from > 0 ? from : Rides.NONE;
        if ((rides.kind[ride] | rides.avoids[ride]) == 0) {
            return;
        }
        kinds[at] = 0;
        avoids[at] = 0;
        for (int later = at + 1; later <= size; later++) {
            int other = visits[later - 1] / 2;
            if (visits[later - 1] % 2 == 1 && isAboard(other, at)) {
                kinds[at] |= rides.kind[other];
                avoids[at] |= rides.avoids[other];
            }
        }
    }

    private boolean isAboard(int ride, int at) {
        for (int later = at + 1; later <= size; later++) {
            if (visits[later - 1] == 2 * ride) {
                return false;
            }
        }
        return true;
    }

    /** Lays the sequence out with its breaks; false where it cannot be kept. */
    boolean settle(Timing timing) {
        fill(timing);
        return size == 0 || breaks.settle(timing, aboard.length);
    }

    /** Lays the sequence out with a ride inserted; false where it cannot be kept. */
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
        Window shift = run.shift();
        timing.put(0, Timing.DEPOT, shift.earliest(), shift.latest(), 0, 0);
        for (int at = 1; at <= size; at++) {
            put(timing, at, visits[at - 1], mate[at], legTime[at - 1]);
        }
        timing.put(size + 1, Timing.DEPOT, shift.earliest(), shift.latest(), 0, legTime[size]);
    }

    private void fill(Timing timing, int ride, int pickupAfter, int deliveryAfter) {
        timing.reserve(size + 4);
        timing.last = size + 3;
        Window shift = run.shift();
        timing.put(0, Timing.DEPOT, shift.earliest(), shift.latest(), 0, 0);
        int pickupPlace = rides.place[2 * ride];
        int deliveryPlace = rides.place[2 * ride + 1];
        int from = place[0];
        int to = 0;
        for (int old = 0; old <= size + 1; old++) {
            if (old > 0) {
                boolean same = old - 1 != pickupAfter && old - 1 != deliveryAfter;
                double drive = same ? legTime[old - 1] : time(from, place[old]);
                if (old == size + 1) {
                    timing.put(to, Timing.DEPOT, shift.earliest(), shift.latest(), 0, drive);
                } else {
                    put(timing, to, visits[old - 1], moved(mate[old], pickupAfter, deliveryAfter), drive);
                }
            }
            from = place[old];
            to++;
            if (old == pickupAfter) {
                put(timing, to++, 2 * ride, Rides.NONE, time(from, pickupPlace));
                from = pickupPlace;
            }
            if (old == deliveryAfter) {
                put(timing, to++, 2 * ride + 1, pickupAfter + 1, time(from, deliveryPlace));
                from = deliveryPlace;
            }
        }
    }

    private static int moved(int at, int pickupAfter, int deliveryAfter) {
        return at + (at > pickupAfter ? 1 : 0) + (at > deliveryAfter ? 1 : 0);
    }

    private void put(Timing timing, int at, int visit, int pickup, double drive) {
        timing.put(at, visit, rides.earliest[visit], rides.latest[visit], rides.service[visit], drive);
        timing.mate[at] = pickup;
        if (pickup >= 0) {
            timing.limit[at] = rides.service[visit - 1] + rides.longest[visit / 2];
        }
    }

    /** The weighed unfairness of a sequence laid out. */
    double fairness(Timing timing) {
        double weight = vehicle.fairnessWeight;
        double sum = 0;
        for (int at = 1; weight > 0 && at < timing.last; at++) {
            int pickup = timing.mate[at];
            if (pickup >= 0) {
                int ride = timing.visit[at] / 2;
                double beyond = timing.path(pickup, at) - timing.service[pickup] - rides.direct[ride];
                sum += weight * beyond * beyond / Math.max(rides.longest[ride], 1);
            }
        }
        return sum;
    }

    @Override
    public Run run() {
        return run;
    }

    @Override
    public boolean insert(Timing timing, int ride, int pickupAfter, int deliveryAfter) {
        boolean known = committed <= pickupAfter && pickupAfter <= deliveryAfter && deliveryAfter <= size;
        if (!known || !vehicle.suits(rides.load[ride], rides.needs[ride])) {
            return false;
        }
        for (int at = pickupAfter; at <= deliveryAfter; at++) {
            if (!fits(at, ride)) {
                return false;
            }
        }
        if (!settle(timing, ride, pickupAfter, deliveryAfter)) {
            return false;
        }
        int[] sequence = new int[size + 2];
        System.arraycopy(visits, 0, sequence, 0, pickupAfter);
        sequence[pickupAfter] = 2 * ride;
        System.arraycopy(visits, pickupAfter, sequence, pickupAfter + 1, deliveryAfter - pickupAfter);
        sequence[deliveryAfter + 1] = 2 * ride + 1;
        System.arraycopy(visits, deliveryAfter, sequence, deliveryAfter + 2, size - deliveryAfter);
        become(sequence, sequence.length);
        return bound(timing);
    }

    @Override
    public void remove(Timing timing, int ride) {
        int[] rest = Arrays.stream(visits, 0, size)
                .filter(visit -> visit / 2 != ride)
                .toArray();
        become(rest, rest.length);
        bound(timing);
    }

    @Override
    public List<Visit> visits() {
        return Arrays.stream(visits, 0, size)
                .mapToObj(visit -> new Visit(visit / 2, visit % 2 == 0))
                .toList();
    }

    @Override
    public double weight() {
        if (size == 0) {
            return 0;
        }
        double sum = vehicle.useWeight + fairness;
        for (int at = 0; at <= size; at++) {
            sum += vehicle.distanceWeight * legDistance[at];
            sum += vehicle.timeWeight * (legTime[at] + service[at]);
            sum += vehicle.riderWeight * riders[at] * legTime[at];
            sum += at == 0 ? 0 : vehicle.riderWeight * service[at] * Math.min(riders[at - 1], riders[at]);
        }
        return sum;
    }

    @Override
    public Schedule schedule(Timing timing) {
        List<Call> calls = new ArrayList<>();
        settle(timing);
        timing.spareWaiting();
        int[] loaded = startLoad.clone();
        double[] sums = new double[2];
        for (int at = 0, stop = 0; size > 0 && at <= timing.last; at++) {
            int visit = timing.visit[at];
            stop += visit == Timing.BREAK || at == 0 ? 0 : 1;
            double arrival =
                    at == 0 ? timing.begin[0] : timing.begin[at - 1] + timing.service[at - 1] + timing.drive[at - 1];
            double departure = timing.begin[at] + timing.service[at];
            if (visit == Timing.BREAK) {
                int where = place[timing.drive[at] > 0 || stop > size ? stop : stop + 1];
                calls.add(call(Call.Action.BREAK, Rides.NONE, where, arrival, timing.begin[at], departure, loaded));
            } else if (visit >= 0) {
                change(loaded, visit);
                Call.Action action = visit % 2 == 0 ? Call.Action.PICKUP : Call.Action.DELIVERY;
                calls.add(call(action, visit / 2, place[stop], arrival, timing.begin[at], departure, loaded));
            }
        }
        for (int at = 0; size > 0 && at <= size; at++) {
            sums[0] += legDistance[at];
            sums[1] += legTime[at] + service[at];
        }
        return new Schedule(calls, timing.begin[0], timing.begin[timing.last], sums[0], sums[1]);
    }

    private static Call call(
            Call.Action action, int ride, int place, double arrival, double begin, double departure, int[] aboard) {
        return new Call(action, ride, place, arrival, begin, departure, Load.of(aboard));
    }

    private void change(int[] aboard, int visit) {
        int[] amounts = rides.load[visit / 2];
        for (int d = 0; d < aboard.length; d++) {
            aboard[d] += visit % 2 == 0 ? amounts[d] : -amounts[d];
        }
    }

    private void reserve(int length) {
        if (length <= visits.length) {
            return;
        }
        int more = Math.max(length, 2 * visits.length);
        visits = Arrays.copyOf(visits, more);
        place = Arrays.copyOf(place, more + 2);
        mate = Arrays.copyOf(mate, more + 2);
        legTime = Arrays.copyOf(legTime, more + 2);
        legDistance = Arrays.copyOf(legDistance, more + 2);
        service = Arrays.copyOf(service, more + 2);
        earliest = Arrays.copyOf(earliest, more + 2);
        latest = Arrays.copyOf(latest, more + 2);
        load = Arrays.copyOf(load, (more + 2) * startLoad.length);
        kinds = Arrays.copyOf(kinds, more + 2);
        avoids = Arrays.copyOf(avoids, more + 2);
        riders = Arrays.copyOf(riders, more + 2);
    }
}
