package uk.gov.essex.smart.movement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run of one service day and all it has promised: a vehicle's shift, or a timetabled trip. It holds all that is needed
 * to plan on: one read tells everything.
 *
 * @param vehicle as it was when the run was opened
 * @param line what stands on a timetabled vehicle's front; empty on others
 * @param timetable where and when riders of a timetabled trip board and alight; empty where the run goes where it is asked
 * @param rides in no order
 * @param calls in the order they are made
 * @param home from the last call to the depot
 * @param missed bookings whose parties did not come; absent in plans stored before they were kept
 * @param version how often it was written; 0 where it never was
 */
public record RunPlan(
        RunId id,
        Vehicle vehicle,
        String line,
        TimeWindow hours,
        List<RestBreak> breaks,
        List<ScheduledCall> timetable,
        List<PlannedRide> rides,
        List<PlannedCall> calls,
        Road home,
        List<BookingId> missed,
        State state,
        long version) {

    /** Whether a run takes more. */
    public enum State {
        OPEN,
        /** Broken down: what it had is being moved to others. */
        BROKEN_DOWN
    }

    public RunPlan {
        breaks = List.copyOf(breaks);
        timetable = List.copyOf(timetable);
        rides = List.copyOf(rides);
        calls = List.copyOf(calls);
        missed = missed == null ? List.of() : List.copyOf(missed);
    }

    /** A run that has promised nothing and was never written. */
    public static RunPlan opened(RunId id, Vehicle vehicle, TimeWindow hours, List<RestBreak> breaks) {
        return new RunPlan(
                id, vehicle, "", hours, breaks, List.of(), List.of(), List.of(), Road.NONE, List.of(), State.OPEN, 0);
    }

    public boolean isTimetabled() {
        return !timetable.isEmpty();
    }

    public Optional<PlannedRide> find(BookingId booking) {
        return rides.stream().filter(ride -> ride.booking().equals(booking)).findFirst();
    }

    public RunPlan with(List<PlannedRide> newRides, List<PlannedCall> newCalls, Road newHome) {
        return new RunPlan(
                id, vehicle, line, hours, breaks, timetable, newRides, newCalls, newHome, missed, state, version);
    }

    /** The same run, on which the booking's party did not come. */
    public RunPlan missing(BookingId booking) {
        List<BookingId> more =
                Stream.concat(missed.stream(), Stream.of(booking)).toList();
        return new RunPlan(id, vehicle, line, hours, breaks, timetable, rides, calls, home, more, state, version);
    }

    /** The most that its riders take at once. */
    public Layout fullest() {
        Layout aboard = Layout.NOTHING;
        Layout most = Layout.NOTHING;
        for (PlannedCall call : calls) {
            Layout load = find(call.booking()).orElseThrow().load();
            aboard = call.action() == PlannedCall.Action.BOARD ? aboard.plus(load) : aboard.minus(load);
            most = most.orMore(aboard);
        }
        return most;
    }

    /** The same run on the vehicle as it is now. */
    public RunPlan on(Vehicle newVehicle) {
        return new RunPlan(id, newVehicle, line, hours, breaks, timetable, rides, calls, home, missed, state, version);
    }

    public RunPlan in(State newState) {
        return new RunPlan(id, vehicle, line, hours, breaks, timetable, rides, calls, home, missed, newState, version);
    }

    /** The same run ready no sooner than this; a vehicle that is late is. */
    public RunPlan readyFrom(Instant instant) {
        TimeWindow left = new TimeWindow(instant, instant.isAfter(hours.latest()) ? instant : hours.latest());
        return new RunPlan(id, vehicle, line, left, breaks, timetable, rides, calls, home, missed, state, version);
    }

    public RunPlan withVersion(long newVersion) {
        return new RunPlan(id, vehicle, line, hours, breaks, timetable, rides, calls, home, missed, state, newVersion);
    }
}
