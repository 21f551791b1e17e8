package uk.gov.essex.smart.movement.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.Position;

/**
 * A timetable drawn as text. {@code line 1} begins a line; the next row names its stops, {@code A+} to board only and
 * {@code A-} to alight only; each further row is a trip of the times there, {@code 08:10/08:12} where it waits, with
 * {@code steps} behind where no wheelchair can ride. {@code walk A B 5} is five minutes on foot, one way;
 * {@code steps A} a stop with steps. Trips are called by line and first time, such as {@code 1@08:00}.
 */
final class Drawn {

    /** A Monday in winter, when London keeps universal time. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Map<String, Integer> stops = new LinkedHashMap<>();
    private final Timetable timetable;

    Drawn(String drawing) {
        TimetableBuilder builder = new TimetableBuilder(DAY.minusDays(1), 3);
        List<String[]> rows = drawing.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+"))
                .toList();
        Set<String> steps = rows.stream()
                .filter(row -> row[0].equals("steps"))
                .map(row -> row[1])
                .collect(Collectors.toSet());
        int service = builder.service(List.of(DAY));
        List<String> called = List.of();
        int route = -1;
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            if (row[0].equals("walk")) {
                builder.footpath(
                        stop(row[1], builder, steps), stop(row[2], builder, steps), 60 * Integer.parseInt(row[3]));
            } else if (row[0].equals("line")) {
                route = builder.route("route-" + row[1], row[1], "Essex Buses");
                called = List.of(rows.get(++i));
            } else if (!row[0].equals("steps")) {
                builder.trip(trip(row, route, rows, called, builder, steps, service));
            }
        }
        timetable = builder.build();
    }

    private Trip trip(
            String[] row,
            int route,
            List<String[]> rows,
            List<String> called,
            TimetableBuilder builder,
            Set<String> steps,
            int service) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < called.size(); i++) {
            String name = called.get(i);
            String[] times = row[i].split("/", -1);
            calls.add(new Call(
                    stop(name.replaceAll("[+-]", ""), builder, steps),
                    seconds(times[0]),
                    seconds(times[times.length - 1]),
                    !name.endsWith("-"),
                    !name.endsWith("+")));
        }
        String line = rows.stream()
                .filter(one -> one[0].equals("line"))
                .map(one -> one[1])
                .toList()
                .get(route);
        return new Trip(
                line + "@" + row[0].split("/", -1)[0],
                route,
                service,
                "to " + called.getLast(),
                row.length == called.size(),
                calls);
    }

    private int stop(String name, TimetableBuilder builder, Set<String> steps) {
        return stops.computeIfAbsent(
                name,
                unknown -> builder.stop(new Stop(
                        name, name + " Street", new Position(51.7 + stops.size() * 0.01, 0.5), !steps.contains(name))));
    }

    Timetable timetable() {
        return timetable;
    }

    /** The journeys, one a line, such as {@code A 08:00 -1-> 08:20 B, walk 5, C 08:30 -2-> 08:40 D}. */
    String search(SpareSeats seats, Query query) {
        return new Raptor(ServiceDay.of(timetable, DAY), seats)
                .search(query).stream().map(Drawn::text).collect(Collectors.joining("\n"));
    }

    Query depart(String from, String to, String time) {
        return query(from, to, time, false);
    }

    Query arrive(String from, String to, String time) {
        return query(from, to, time, true);
    }

    private Query query(String from, String to, String time, boolean arriveBy) {
        return new Query(
                List.of(walk(from, 0)),
                List.of(walk(to, 0)),
                at(time),
                arriveBy,
                1,
                0,
                false,
                4,
                Duration.ofMinutes(1));
    }

    Approach walk(String stop, int minutes) {
        return Approach.walk(number(stop), minutes * 60, minutes * 80);
    }

    int number(String stop) {
        return stops.getOrDefault(stop, -1);
    }

    static Instant at(String time) {
        return DAY.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(seconds(time));
    }

    private static int seconds(String time) {
        String[] parts = time.split(":", -1);
        return Integer.parseInt(parts[0]) * 3_600 + Integer.parseInt(parts[1]) * 60;
    }

    static String text(Journey journey) {
        return journey.legs().stream().flatMap(Drawn::text).collect(Collectors.joining(", "));
    }

    private static Stream<String> text(Leg leg) {
        return switch (leg) {
            case Leg.Ride ride ->
                Stream.of("%s %s -%s-> %s %s"
                        .formatted(
                                ride.from().id(),
                                time(ride.departure()),
                                ride.route(),
                                time(ride.arrival()),
                                ride.to().id()));
            case Leg.Transfer walk ->
                Stream.of("walk %d"
                        .formatted(Duration.between(walk.departure(), walk.arrival())
                                .toMinutes()));
            case Leg.Reach reach ->
                reach.by().seconds() == 0
                        ? Stream.of()
                        : Stream.of("%s %s %s"
                                .formatted(
                                        reach.by().kind() == Approach.Kind.WALK ? "on foot" : "fetched",
                                        time(reach.departure()),
                                        time(reach.arrival())));
        };
    }

    private static String time(Instant instant) {
        return LocalTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }
}
