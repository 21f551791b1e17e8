package uk.gov.essex.smart.movement.timetable;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers a timetable: stops, routes and services first, each numbered in the order given, then trips. One thread. */
public final class TimetableBuilder {

    private static final int NO_WAY = -1;

    private final LocalDate first;
    private final int days;
    private final List<Stop> stops = new ArrayList<>();
    private final List<String> routeIds = new ArrayList<>();
    private final List<String> routeNames = new ArrayList<>();
    private final List<String> routeAgencies = new ArrayList<>();
    private final List<BitSet> services = new ArrayList<>();
    private final Map<Integer, Map<Integer, Integer>> footpaths = new TreeMap<>();
    private final Map<ByteBuffer, Integer> profiles = new LinkedHashMap<>();
    private final Map<ByteBuffer, List<Pending>> patterns = new LinkedHashMap<>();
    private final Map<String, Integer> signs = new LinkedHashMap<>();

    /** A trip whose times and stops already stand among profiles and patterns. */
    private record Pending(String id, int profile, int start, int service, int headsign, boolean stepFree) {}

    /** @param days 1 to {@value Timetable#MOST_DAYS} */
    public TimetableBuilder(LocalDate first, int days) {
        if (days < 1 || days > Timetable.MOST_DAYS) {
            throw new IllegalArgumentException("The days (" + days + ") must lie within 1 and " + Timetable.MOST_DAYS);
        }
        this.first = first;
        this.days = days;
    }

    public int stop(Stop stop) {
        stops.add(stop);
        return stops.size() - 1;
    }

    public int route(String id, String name, String agency) {
        routeIds.add(id);
        routeNames.add(name);
        routeAgencies.add(agency);
        return routeIds.size() - 1;
    }

    /**
     * Numbers a service.
     *
     * @param running the days it runs on; days outside the range are left out
     */
    public int service(Collection<LocalDate> running) {
        BitSet bits = new BitSet();
        for (LocalDate date : running) {
            long day = date.toEpochDay() - first.toEpochDay();
            if (day >= 0 && day < days) {
                bits.set((int) day);
            }
        }
        services.add(bits);
        return services.size() - 1;
    }

    /** A walk from stop to stop; the last word counts. */
    public void footpath(int from, int to, int seconds) {
        footpaths.computeIfAbsent(from, stop -> new TreeMap<>()).put(to, seconds);
    }

    /** No walk from stop to stop, however near they are. */
    public void noFootpath(int from, int to) {
        footpath(from, to, NO_WAY);
    }

    /** A walk both ways between every two stops that lie within so many metres flown and have none yet. */
    public void footpaths(Walking walking, double metres) {
        Stops all = Stops.of(stops);
        for (int from = 0; from < stops.size(); from++) {
            for (Stops.Near near : all.near(stops.get(from).position(), metres)) {
                if (near.stop() != from) {
                    footpaths
                            .computeIfAbsent(from, stop -> new TreeMap<>())
                            .putIfAbsent(near.stop(), walking.seconds(near.metres()));
                }
            }
        }
    }

    public void trip(Trip trip) {
        int start = trip.calls().getFirst().departure();
        patterns.computeIfAbsent(pattern(trip), pattern -> new ArrayList<>())
                .add(new Pending(
                        trip.id(),
                        number(profiles, profile(trip, start)),
                        start,
                        trip.service(),
                        number(signs, trip.headsign()),
                        trip.stepFree()));
    }

    private static <K> int number(Map<K, Integer> numbers, K key) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(key, next);
        return known == null ? next : known;
    }

    private static ByteBuffer pattern(Trip trip) {
        ByteBuffer key = ByteBuffer.allocate(4 + 5 * trip.calls().size()).putInt(trip.route());
        trip.calls().forEach(call -> key.putInt(call.stop()).put(call.permissions()));
        return key.flip();
    }

    private static ByteBuffer profile(Trip trip, int start) {
        ByteBuffer key = ByteBuffer.allocate(8 * trip.calls().size());
        trip.calls().forEach(call -> key.putInt(call.arrival() - start).putInt(call.departure() - start));
        return key.flip();
    }

    /**
     * All that was given.
     *
     * @throws IllegalArgumentException where a trip or footpath names a stop, route or service that was not
     */
    public Timetable build() {
        Sink sink = new Sink();
        Stops.of(stops).write(sink);
        footpathColumns().write(sink);
        new Routes(Names.of(routeIds), Names.of(routeNames), Names.of(routeAgencies)).write(sink);
        serviceColumns().write(sink);
        profileColumns().write(sink);
        writeTrips(sink);
        byte[] columns = sink.toBytes();
        try {
            return Timetable.read(new Source(columns, 0, columns.length));
        } catch (BadSnapshot unfit) {
            throw new IllegalArgumentException("What was given makes no timetable: " + unfit.getMessage(), unfit);
        }
    }

    private Footpaths footpathColumns() {
        int[] starts = new int[stops.size() + 1];
        Numbers to = new Numbers();
        Numbers seconds = new Numbers();
        for (int stop = 0; stop < stops.size(); stop++) {
            footpaths.getOrDefault(stop, Map.of()).forEach((other, length) -> {
                if (length != NO_WAY) {
                    to.add(other);
                    seconds.add(length);
                }
            });
            starts[stop + 1] = to.size();
        }
        return new Footpaths(starts, to.toArray(), seconds.toArray());
    }

    private Services serviceColumns() {
        int width = Services.width(days);
        byte[] running = new byte[services.size() * width];
        for (int service = 0; service < services.size(); service++) {
            byte[] bits = services.get(service).toByteArray();
            System.arraycopy(bits, 0, running, service * width, bits.length);
        }
        return new Services(first, days, running);
    }

    private Profiles profileColumns() {
        Numbers starts = new Numbers();
        Numbers arrivals = new Numbers();
        Numbers departures = new Numbers();
        starts.add(0);
        for (ByteBuffer profile : profiles.keySet()) {
            for (ByteBuffer times = profile.duplicate(); times.hasRemaining(); ) {
                arrivals.add(times.getInt());
                departures.add(times.getInt());
            }
            starts.add(arrivals.size());
        }
        return new Profiles(starts.toArray(), arrivals.toArray(), departures.toArray());
    }

    private void writeTrips(Sink sink) {
        Numbers routes = new Numbers();
        Numbers stopStarts = new Numbers();
        Numbers called = new Numbers();
        Numbers permissions = new Numbers();
        Numbers tripStarts = new Numbers();
        List<Pending> trips = new ArrayList<>();
        stopStarts.add(0);
        tripStarts.add(0);
        patterns.forEach((key, pending) -> {
            ByteBuffer pattern = key.duplicate();
            routes.add(pattern.getInt());
            while (pattern.hasRemaining()) {
                called.add(pattern.getInt());
                permissions.add(pattern.get());
            }
            stopStarts.add(called.size());
            pending.stream().sorted(Comparator.comparingInt(Pending::start)).forEach(trips::add);
            tripStarts.add(trips.size());
        });
        new Patterns(
                        routes.toArray(),
                        stopStarts.toArray(),
                        called.toArray(),
                        bytes(permissions.toArray()),
                        tripStarts.toArray())
                .write(sink);
        new Trips(
                        Names.of(trips.stream().map(Pending::id).toList()),
                        trips.stream().mapToInt(Pending::profile).toArray(),
                        trips.stream().mapToInt(Pending::start).toArray(),
                        trips.stream().mapToInt(Pending::service).toArray(),
                        trips.stream().mapToInt(Pending::headsign).toArray(),
                        Names.of(List.copyOf(signs.keySet())),
                        bytes(trips.stream()
                                .mapToInt(trip -> trip.stepFree() ? 1 : 0)
                                .toArray()))
                .write(sink);
    }

    private static byte[] bytes(int[] numbers) {
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return bytes;
    }
}
