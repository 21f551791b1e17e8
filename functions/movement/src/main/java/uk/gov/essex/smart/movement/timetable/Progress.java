package uk.gov.essex.smart.movement.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.gov.essex.smart.common.Position;

/**
 * How far along its trip a vehicle is.
 *
 * @param next the call it comes to next, counted from 0
 * @param delay how much later it is than the timetable says; negative where early
 */
public record Progress(int next, Duration delay) {

    /** A vehicle further than this from its line is on a diversion, or not on the trip it says. */
    private static final double OFF_LINE_METRES = 2_000;

    /** The best match so far: what is to be least, and where. */
    private record Match(double cost, int next, double scheduled) {}

    /**
     * Where on the trip a vehicle is that stands there then. Between two calls it is taken to move evenly; where a line
     * comes by twice, the time nearer to the timetable's decides, a second counting as a metre.
     *
     * @return empty where the timetable has no such trip that day, or the vehicle is nowhere near it
     */
    public static Optional<Progress> of(
            Timetable timetable, String tripId, LocalDate serviceDate, Position position, Instant at) {
        OptionalInt trip = timetable.findTrip(tripId);
        if (trip.isEmpty() || !timetable.runs(trip.getAsInt(), serviceDate)) {
            return Optional.empty();
        }
        double now = Duration.between(ServiceDay.midnight(serviceDate), at).toSeconds();
        List<Call> calls = timetable.calls(trip.getAsInt());
        Match best = new Match(Double.MAX_VALUE, 0, 0);
        for (int next = 1; next < calls.size(); next++) {
            Match match = match(timetable.stops(), calls, next, position, now);
            best = match.cost() < best.cost() ? match : best;
        }
        if (best.cost() - Math.abs(now - best.scheduled()) > OFF_LINE_METRES) {
            return Optional.empty();
        }
        return Optional.of(new Progress(best.next(), Duration.ofSeconds(Math.round(now - best.scheduled()))));
    }

    private static Match match(Stops stops, List<Call> calls, int next, Position position, double now) {
        Call before = calls.get(next - 1);
        Call after = calls.get(next);
        Position from = stops.position(before.stop());
        Position to = stops.position(after.stop());
        double width = Math.cos(Math.toRadians(from.latitude()));
        double east = (to.longitude() - from.longitude()) * width;
        double north = to.latitude() - from.latitude();
        double square = east * east + north * north;
        double alongEast = (position.longitude() - from.longitude()) * width;
        double alongNorth = position.latitude() - from.latitude();
        double share = square == 0 ? 1 : Math.clamp((alongEast * east + alongNorth * north) / square, 0, 1);
        double metres = Math.hypot(alongEast - share * east, alongNorth - share * north) * Position.METRES_TO_A_DEGREE;
        double scheduled = before.departure() + share * (after.arrival() - before.departure());
        return new Match(metres + Math.abs(now - scheduled), next, scheduled);
    }
}
