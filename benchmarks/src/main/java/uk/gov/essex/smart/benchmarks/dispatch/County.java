package uk.gov.essex.smart.benchmarks.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import uk.gov.essex.smart.movement.matching.Load;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Run;
import uk.gov.essex.smart.movement.matching.Stop;
import uk.gov.essex.smart.movement.matching.Tariff;
import uk.gov.essex.smart.movement.matching.Window;

/**
 * A made-up county of 40 by 40 kilometres, seeded. Minibuses of eight seats, of which three fold up for a wheelchair, work
 * shifts of nine hours from twelve depots. Rides are 6 kilometres on average; they are asked for ten minutes to two hours
 * ahead and picked up within 20 minutes; nobody is on board longer than one and a half times the direct way and ten minutes.
 * One rider in twelve uses a wheelchair.
 */
final class County {

    private static final double SIDE = 40_000;
    private static final int DEPOTS = 12;
    private static final double METRES_A_SECOND = 40 / 3.6;
    private static final double HOUR = 3600;
    private static final double DAY_BEGINS = 6 * HOUR;
    private static final double SHIFT = 9 * HOUR;
    private static final double LAST_START = 6 * HOUR;
    private static final double WIDTH = 20 * 60;
    private static final double SERVICE = 60;
    private static final double TYPICAL_RIDE = 3_200;
    private static final List<Load> LAYOUTS = List.of(Load.of(8, 0), Load.of(5, 1));

    private final SplittableRandom random;
    private final Places places = new Places(METRES_A_SECOND);
    private final List<Integer> depots = new ArrayList<>();

    County(long seed) {
        random = new SplittableRandom(seed);
        for (int depot = 0; depot < DEPOTS; depot++) {
            depots.add(places.add(random.nextDouble(SIDE), random.nextDouble(SIDE)));
        }
    }

    Places places() {
        return places;
    }

    /** Vehicles' shifts, from depots in turn, early ones and late ones. */
    List<Run> runs(int count) {
        List<Run> runs = new ArrayList<>();
        for (int run = 0; run < count; run++) {
            int depot = depots.get(run % DEPOTS);
            double begins = DAY_BEGINS + random.nextDouble(LAST_START);
            Window shift = new Window(begins, begins + SHIFT);
            runs.add(Run.of(depot, depot, shift, LAYOUTS, Tariff.DISTANCE));
        }
        return runs;
    }

    /** A day's requests in the order of their arrival. */
    List<Request> requests(int count) {
        List<Request> requests = new ArrayList<>();
        for (int request = 0; request < count; request++) {
            double pickup = DAY_BEGINS + HOUR + random.nextDouble(12 * HOUR);
            requests.add(request(pickup));
        }
        requests.sort(Comparator.comparingDouble(Request::arrival));
        return requests;
    }

    /** A request to be picked up from a moment on. */
    Request request(double pickup) {
        double east = random.nextDouble(SIDE);
        double north = random.nextDouble(SIDE);
        int from = places.add(east, north);
        int to = places.add(
                Math.clamp(east + TYPICAL_RIDE * random.nextGaussian(), 0, SIDE),
                Math.clamp(north + TYPICAL_RIDE * random.nextGaussian(), 0, SIDE));
        double direct = places.time(from, to);
        Load load = random.nextInt(12) == 0 ? Load.of(0, 1) : Load.of(1 + random.nextInt(2), 0);
        double longest = 1.5 * direct + 600;
        Stop boards = new Stop(from, new Window(pickup, pickup + WIDTH), SERVICE);
        Window arrival = new Window(pickup, pickup + WIDTH + SERVICE + longest);
        Ride ride = Ride.of(boards, new Stop(to, arrival, SERVICE), longest, load);
        return new Request(pickup - 600 - random.nextDouble(110 * 60), ride);
    }
}
