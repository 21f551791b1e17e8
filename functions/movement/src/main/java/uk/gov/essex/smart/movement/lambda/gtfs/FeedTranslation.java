package uk.gov.essex.smart.movement.lambda.gtfs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.onebusaway.gtfs.model.Agency;
import org.onebusaway.gtfs.model.Frequency;
import org.onebusaway.gtfs.model.Route;
import org.onebusaway.gtfs.model.Transfer;
import org.onebusaway.gtfs.model.Trip;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.lambda.gtfs.Finding.Kind;
import uk.gov.essex.smart.movement.timetable.Call;
import uk.gov.essex.smart.movement.timetable.Stop;
import uk.gov.essex.smart.movement.timetable.Timetable;
import uk.gov.essex.smart.movement.timetable.TimetableBuilder;
import uk.gov.essex.smart.movement.timetable.Walking;

/** Makes a timetable of a feed that was read, and finds what only its meaning tells. Used once. */
final class FeedTranslation {

    private static final double LONGEST_FOOTPATH_METRES = 400;
    private static final int MOST_OF_A_FREQUENCY = 2_000;
    private static final String LONDON = "Europe/London";
    private static final int TIMED = 2;
    private static final int IMPOSSIBLE = 3;

    private final Feed feed;
    private final Findings findings;
    private final Map<String, Integer> stops = new HashMap<>();
    private final Map<String, Integer> routes = new HashMap<>();
    private final Map<String, Integer> services = new HashMap<>();

    FeedTranslation(Feed feed, Findings findings) {
        this.feed = feed;
        this.findings = findings;
    }

    /** The timetable from the day before today on, or empty where something is wrong. */
    Optional<Timetable> timetable(LocalDate today) {
        RunningDays running = new RunningDays(feed.getAllCalendars(), feed.getAllCalendarDates(), findings);
        SortedSet<LocalDate> all = running.all(
                feed.getAllTrips().stream()
                        .map(trip -> trip.getServiceId().getId())
                        .collect(Collectors.toSet()),
                today);
        LocalDate first = today.minusDays(1);
        long days = all.isEmpty() ? 1 : all.last().toEpochDay() - first.toEpochDay() + 1;
        TimetableBuilder builder = new TimetableBuilder(first, Math.clamp(days, 1, Timetable.MOST_DAYS));
        addStops(builder);
        addRoutes(builder);
        addTrips(builder, running);
        addFootpaths(builder);
        return findings.hasErrors() ? Optional.empty() : Optional.of(builder.build());
    }

    private void addStops(TimetableBuilder builder) {
        Collection<org.onebusaway.gtfs.model.Stop> rows = feed.getAllStops();
        int outside = 0;
        for (org.onebusaway.gtfs.model.Stop row : rows) {
            String id = row.getId().getId();
            if (!row.isLatSet() || !row.isLonSet() || !isOnEarth(row.getLat(), row.getLon())) {
                findings.add(Kind.MISSING_POSITION, "stops.txt", 0, id);
                continue;
            }
            if (Essex.find(row.getLat(), row.getLon()).isEmpty()) {
                outside++;
                findings.add(Kind.STOP_OUTSIDE_COUNTY, "stops.txt", 0, id);
            }
            String name = row.getName() == null ? id : row.getName();
            Position position = new Position(row.getLat(), row.getLon());
            stops.put(id, builder.stop(new Stop(id, name, position, row.getWheelchairBoarding() == 1)));
        }
        if (outside * 2 > rows.size()) {
            findings.add(Kind.MOSTLY_OUTSIDE_COUNTY, "stops.txt", 0, "");
        }
    }

    private static boolean isOnEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    private void addRoutes(TimetableBuilder builder) {
        for (Agency agency : feed.getAllAgencies()) {
            if (!LONDON.equals(agency.getTimezone())) {
                findings.add(Kind.WRONG_TIMEZONE, "agency.txt", 0, agency.getId());
            }
        }
        for (Route route : feed.getAllRoutes()) {
            String id = route.getId().getId();
            String name = route.getShortName() == null ? route.getLongName() : route.getShortName();
            routes.put(id, builder.route(id, name == null ? id : name, agency(route.getAgency())));
        }
    }

    /** An agency's name as the lower-case words that agencies are called by here. */
    private static String agency(Agency agency) {
        String words = agency.getName()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        return words.length() > 40 ? words.substring(0, 40).replaceAll("-+$", "") : words;
    }

    private void addTrips(TimetableBuilder builder, RunningDays running) {
        Map<String, List<Frequency>> frequencies = feed.getAllFrequencies().stream()
                .collect(Collectors.groupingBy(row -> row.getTrip().getId().getId()));
        TripCalls tripCalls = new TripCalls(stops, findings);
        for (Trip trip : feed.getAllTrips()) {
            String id = trip.getId().getId();
            String service = trip.getServiceId().getId();
            List<Call> calls = running.of(service).isEmpty() ? List.of() : tripCalls.of(trip, feed.visits(trip));
            if (!calls.isEmpty() && calls.stream().allMatch(call -> call.stop() >= 0)) {
                int number = services.computeIfAbsent(service, unknown -> builder.service(running.of(service)));
                if (frequencies.containsKey(id)) {
                    frequencies.get(id).forEach(row -> repeat(builder, trip, number, calls, row));
                } else {
                    builder.trip(trip(trip, id, number, calls));
                }
            }
        }
    }

    private void repeat(TimetableBuilder builder, Trip trip, int service, List<Call> calls, Frequency row) {
        String id = trip.getId().getId();
        int headway = row.getHeadwaySecs();
        if (headway <= 0 || (row.getEndTime() - row.getStartTime()) / headway > MOST_OF_A_FREQUENCY) {
            findings.add(Kind.TOO_MANY_TRIPS, "frequencies.txt", 0, id);
            return;
        }
        int first = calls.getFirst().departure();
        if (row.getEndTime() + calls.getLast().departure() - first > TripCalls.LATEST) {
            findings.add(Kind.TIME_TOO_LATE, "frequencies.txt", 0, id);
            return;
        }
        for (int start = row.getStartTime(); start < row.getEndTime(); start += headway) {
            int shift = start - first;
            List<Call> shifted = calls.stream()
                    .map(call -> new Call(
                            call.stop(),
                            call.arrival() + shift,
                            call.departure() + shift,
                            call.mayBoard(),
                            call.mayAlight()))
                    .toList();
            builder.trip(trip(trip, id + "@" + start, service, shifted));
        }
    }

    private uk.gov.essex.smart.movement.timetable.Trip trip(Trip trip, String id, int service, List<Call> calls) {
        String headsign = trip.getTripHeadsign() == null ? "" : trip.getTripHeadsign();
        int route = routes.getOrDefault(trip.getRoute().getId().getId(), -1);
        return new uk.gov.essex.smart.movement.timetable.Trip(
                id, route, service, headsign, trip.getWheelchairAccessible() == 1, calls);
    }

    private void addFootpaths(TimetableBuilder builder) {
        for (Transfer row : feed.getAllTransfers()) {
            if (row.getFromStop() != null && row.getToStop() != null) {
                Integer from = stops.get(row.getFromStop().getId().getId());
                Integer to = stops.get(row.getToStop().getId().getId());
                if (from != null && to != null && row.getTransferType() == TIMED && row.isMinTransferTimeSet()) {
                    builder.footpath(from, to, row.getMinTransferTime());
                } else if (from != null && to != null && row.getTransferType() == IMPOSSIBLE) {
                    builder.noFootpath(from, to);
                }
            }
        }
        builder.footpaths(Walking.USUAL, LONGEST_FOOTPATH_METRES);
    }
}
