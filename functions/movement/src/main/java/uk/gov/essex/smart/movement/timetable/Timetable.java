package uk.gov.essex.smart.movement.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What is scheduled to run over a range of service days. Times are seconds since noon less twelve hours of a service day,
 * as GTFS counts them, and may go past 24 hours. Immutable; safe from any thread.
 */
public final class Timetable {

    /** The longest range: two years. */
    public static final int MOST_DAYS = 731;
    /** No trip starts, and none takes, as long as a week. */
    static final int LATEST_SECOND = 7 * 86_400;

    private final Stops stops;
    private final Footpaths footpaths;
    private final Routes routes;
    private final Services services;
    private final Profiles profiles;
    private final Patterns patterns;
    private final Trips trips;

    Timetable(
            Stops stops,
            Footpaths footpaths,
            Routes routes,
            Services services,
            Profiles profiles,
            Patterns patterns,
            Trips trips) {
        this.stops = stops;
        this.footpaths = footpaths;
        this.routes = routes;
        this.services = services;
        this.profiles = profiles;
        this.patterns = patterns;
        this.trips = trips;
    }

    public LocalDate firstDay() {
        return services.first();
    }

    public LocalDate lastDay() {
        return services.first().plusDays(services.days() - 1L);
    }

    public Stops stops() {
        return stops;
    }

    public int tripCount() {
        return trips.size();
    }

    /** The number of the trip of this id. */
    public OptionalInt findTrip(String id) {
        return trips.ids().find(id);
    }

    /** Where and when a trip calls. */
    public List<Call> calls(int trip) {
        int pattern = pattern(trip);
        int first = patterns.stopStarts()[pattern];
        int offset = profiles.starts()[trips.profiles()[trip]];
        int start = trips.starts()[trip];
        return IntStream.range(0, patterns.length(pattern))
                .mapToObj(call -> new Call(
                        patterns.stops()[first + call],
                        start + profiles.arrivals()[offset + call],
                        start + profiles.departures()[offset + call],
                        (patterns.calls()[first + call] & Patterns.BOARD) != 0,
                        (patterns.calls()[first + call] & Patterns.ALIGHT) != 0))
                .toList();
    }

    /** Whether a wheelchair can ride. */
    public boolean isStepFree(int trip) {
        return trips.stepFree()[trip] != 0;
    }

    /** The route's id in the feed. */
    public String route(int trip) {
        return routes.ids().get(patterns.routes()[pattern(trip)]);
    }

    /** Whether a trip runs on that service day. */
    public boolean runs(int trip, LocalDate serviceDate) {
        return services.runs(trips.services()[trip], serviceDate);
    }

    Footpaths footpaths() {
        return footpaths;
    }

    Routes routes() {
        return routes;
    }

    Services services() {
        return services;
    }

    Profiles profiles() {
        return profiles;
    }

    Patterns patterns() {
        return patterns;
    }

    Trips trips() {
        return trips;
    }

    /** The pattern a trip belongs to: the last that begins with or before it and is not empty. */
    int pattern(int trip) {
        int low = 0;
        int high = patterns.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (patterns.tripStarts()[middle] <= trip) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    void write(Sink sink) {
        stops.write(sink);
        footpaths.write(sink);
        routes.write(sink);
        services.write(sink);
        profiles.write(sink);
        patterns.write(sink);
        trips.write(sink);
    }

    static Timetable read(Source source) {
        Stops stops = Stops.read(source);
        Footpaths footpaths = Footpaths.read(source, stops.size());
        Routes routes = Routes.read(source);
        Services services = Services.read(source);
        Profiles profiles = Profiles.read(source);
        Patterns patterns = Patterns.read(source, stops.size(), routes.size());
        Trips trips = Trips.read(source, profiles.size(), services.size());
        source.require(
                Columns.divide(patterns.tripStarts(), trips.size()) && fit(patterns, trips, profiles),
                "a trip's times do not fit its stops");
        return new Timetable(stops, footpaths, routes, services, profiles, patterns, trips);
    }

    private static boolean fit(Patterns patterns, Trips trips, Profiles profiles) {
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            int length = patterns.length(pattern);
            for (int trip = patterns.tripStarts()[pattern]; trip < patterns.tripStarts()[pattern + 1]; trip++) {
                if (profiles.length(trips.profiles()[trip]) != length) {
                    return false;
                }
            }
        }
        return true;
    }
}
