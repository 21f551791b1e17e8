package uk.gov.essex.smart.benchmarks.raptor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.timetable.Call;
import uk.gov.essex.smart.movement.timetable.Stop;
import uk.gov.essex.smart.movement.timetable.Timetable;
import uk.gov.essex.smart.movement.timetable.TimetableBuilder;
import uk.gov.essex.smart.movement.timetable.Trip;
import uk.gov.essex.smart.movement.timetable.Walking;

/**
 * An invented county of the size of Essex: given stops and others scattered about towns, lines that run from stop to near
 * stop in both directions, trips from five in the morning to past midnight that take a tenth longer in the peaks. The same
 * seed makes the same county.
 */
final class County {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final double LONGEST_FOOTPATH_METRES = 400;

    private static final int TOWNS = 40;
    private static final double TOWN_DEGREES = 0.03;
    private static final int LEAST_CALLS = 18;
    private static final int MORE_CALLS = 20;
    private static final double METRES_A_SECOND = 7;
    private static final int DWELL_SECONDS = 15;
    private static final int FIRST_SECOND = 5 * 3_600;
    private static final int SECONDS = 20 * 3_600;

    private final SplittableRandom random;
    private final List<Stop> stops = new ArrayList<>();
    private final List<Trip> trips = new ArrayList<>();
    private final TimetableBuilder builder = new TimetableBuilder(DAY, 1);

    /** @param given stops that are there anyway */
    County(List<Position> given, int stopCount, int tripCount, long seed) {
        random = new SplittableRandom(seed);
        List<Position> towns = new ArrayList<>();
        for (int i = 0; i < TOWNS; i++) {
            towns.add(new Position(
                    random.nextDouble(Essex.BOX.south() + 0.1, Essex.BOX.north() - 0.1),
                    random.nextDouble(Essex.BOX.west() + 0.1, Essex.BOX.east() - 0.1)));
        }
        for (int i = 0; i < stopCount; i++) {
            Position town = towns.get(random.nextInt(TOWNS));
            Position position = i < given.size()
                    ? given.get(i)
                    : new Position(town.latitude() + spread(), town.longitude() + 1.6 * spread());
            Stop stop = new Stop("stop-" + i, "Stop " + i, position, random.nextInt(10) > 0);
            stops.add(stop);
            builder.stop(stop);
        }
        int service = builder.service(List.of(DAY));
        int tripsALine = Math.max(2, (int) Math.round(Math.sqrt(tripCount / 10.0)));
        for (int line = 0; trips.size() < tripCount; line++) {
            addLine(line, service, Math.min(tripsALine, tripCount - trips.size()));
        }
        builder.footpaths(Walking.USUAL, LONGEST_FOOTPATH_METRES);
    }

    private double spread() {
        return TOWN_DEGREES * (random.nextDouble() + random.nextDouble() - 1);
    }

    private void addLine(int line, int service, int count) {
        int route = builder.route("route-" + line, Integer.toString(line), "essex-buses");
        List<Integer> called = calledAt();
        for (int trip = 0; trip < count; trip++) {
            List<Integer> way = trip % 2 == 0 ? called : called.reversed();
            int start = FIRST_SECOND + (int) ((long) SECONDS * trip / count) + line % 29 * 60;
            Trip made = new Trip("trip-" + line + "-" + trip, route, service, "", line % 8 > 0, calls(way, start));
            trips.add(made);
            builder.trip(made);
        }
    }

    /** From a stop to one of the nearest that was not called at, again and again. */
    private List<Integer> calledAt() {
        BitSet seen = new BitSet();
        List<Integer> called = new ArrayList<>();
        int at = random.nextInt(stops.size());
        double heading = random.nextDouble(2 * Math.PI);
        for (int more = LEAST_CALLS + random.nextInt(MORE_CALLS); more > 0; more--) {
            called.add(at);
            seen.set(at);
            at = next(at, heading, seen);
        }
        return called;
    }

    /** The stop that lies nearest, a metre aside counting as three ahead. */
    private int next(int at, double heading, BitSet seen) {
        Position here = stops.get(at).position();
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int stop = 0; stop < stops.size(); stop++) {
            double north = stops.get(stop).position().latitude() - here.latitude();
            double east = 0.62 * (stops.get(stop).position().longitude() - here.longitude());
            double ahead = north * Math.cos(heading) + east * Math.sin(heading);
            double aside = Math.abs(east * Math.cos(heading) - north * Math.sin(heading));
            double cost = Math.abs(ahead - 0.004) + 3 * aside + (ahead < 0 ? 1 : 0);
            if (!seen.get(stop) && cost < least) {
                least = cost;
                best = stop;
            }
        }
        return best;
    }

    private List<Call> calls(List<Integer> way, int start) {
        int hour = start / 3_600;
        double slower = hour == 7 || hour == 8 || hour == 16 || hour == 17 ? 1.1 : 1;
        List<Call> calls = new ArrayList<>();
        double time = start;
        for (int i = 0; i < way.size(); i++) {
            if (i > 0) {
                Position before = stops.get(way.get(i - 1)).position();
                double metres = before.distanceMetres(stops.get(way.get(i)).position()) * 1.3;
                time += metres / METRES_A_SECOND * slower;
            }
            int arrival = (int) time;
            time += i > 0 ? DWELL_SECONDS : 0;
            calls.add(new Call(way.get(i), arrival, (int) time));
        }
        return calls;
    }

    List<Stop> stops() {
        return List.copyOf(stops);
    }

    List<Trip> trips() {
        return List.copyOf(trips);
    }

    Timetable timetable() {
        return builder.build();
    }
}
