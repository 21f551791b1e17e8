package uk.gov.essex.smart.movement.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * What runs on one date, laid out for searching: the trips of that service day, those of the day before that are still on
 * the road after midnight, and the next morning's. Seconds count from noon less twelve hours in London, which is midnight
 * but for the two days when clocks change. Immutable; safe from any thread.
 */
public final class ServiceDay {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Timetable timetable;
    private final LocalDate date;
    private final Lanes forwards;
    private final Lanes backwards;
    private final int[] trips;
    private final byte[] days;
    private final int[] lanes;

    private ServiceDay(Timetable timetable, LocalDate date, Lanes forwards, int[] trips, byte[] days) {
        this.timetable = timetable;
        this.date = date;
        this.forwards = forwards;
        this.backwards = forwards.mirrored(timetable.profiles());
        this.trips = trips;
        this.days = days;
        this.lanes = new int[trips.length];
        for (int lane = 0; lane < forwards.size(); lane++) {
            Arrays.fill(lanes, forwards.runStarts()[lane], forwards.runStarts()[lane + 1], lane);
        }
    }

    /** A date outside the timetable's range has no runs of its own, which is not an error. */
    public static ServiceDay of(Timetable timetable, LocalDate date) {
        RunSorter sorter = new RunSorter(timetable, date);
        Lanes forwards = sorter.lanes();
        return new ServiceDay(timetable, date, forwards, sorter.trips(), sorter.days());
    }

    public Timetable timetable() {
        return timetable;
    }

    public LocalDate date() {
        return date;
    }

    /** The date in London at that instant. */
    public static LocalDate date(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }

    /** How many trips may be ridden, neighbouring days' included. */
    public int runCount() {
        return trips.length;
    }

    public Instant instant(int second) {
        return midnight(date).plusSeconds(second);
    }

    /** The first whole second of this day from that instant on. */
    int secondFrom(Instant instant) {
        return Math.toIntExact(Math.ceilDiv(millis(instant), 1_000L));
    }

    /** The last whole second of this day until that instant. */
    int secondUntil(Instant instant) {
        return Math.toIntExact(Math.floorDiv(millis(instant), 1_000L));
    }

    private long millis(Instant instant) {
        return Duration.between(midnight(date), instant).toMillis();
    }

    /** When the seconds of a service day begin to count. */
    public static Instant midnight(LocalDate date) {
        return date.atTime(12, 0).atZone(LONDON).toInstant().minus(Duration.ofHours(12));
    }

    Lanes forwards() {
        return forwards;
    }

    Lanes backwards() {
        return backwards;
    }

    int trip(int run) {
        return trips[run];
    }

    LocalDate serviceDate(int run) {
        return date.plusDays(days[run]);
    }

    int lane(int run) {
        return lanes[run];
    }
}
