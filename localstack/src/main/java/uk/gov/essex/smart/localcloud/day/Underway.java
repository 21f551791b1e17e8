package uk.gov.essex.smart.localcloud.day;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.movement.matching.Aboard;
import uk.gov.essex.smart.movement.matching.Break;
import uk.gov.essex.smart.movement.matching.Call;
import uk.gov.essex.smart.movement.matching.Plan;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Run;
import uk.gov.essex.smart.movement.matching.Schedule;
import uk.gov.essex.smart.movement.matching.Tariff;
import uk.gov.essex.smart.movement.matching.Travel;
import uk.gov.essex.smart.movement.matching.Visit;
import uk.gov.essex.smart.movement.matching.Window;

/**
 * One duty during the day: what it has done, where its vehicle is and what it has still to do. A vehicle waits where it
 * last stopped and leaves just in time, so it can be sent elsewhere until then. Not safe for several threads.
 */
final class Underway {

    /** Instead of a trip's number where the stop is a break. */
    static final int NO_TRIP = -1;

    private static final double TOLERANCE = 1e-3;

    /** A stop that was made. */
    record Done(Call.Action action, int trip, int place, double begin, double departure, int seats, int wheelchairs) {}

    private final Duty duty;
    private final List<Done> done = new ArrayList<>();
    private final Map<Integer, Double> aboardSince = new LinkedHashMap<>();
    private Map<Integer, Ride> promised = new LinkedHashMap<>();
    private List<Visit> ahead = List.of();
    private int place;
    private double free;
    private int breaksTaken;
    private int committed;
    private double leftAt;
    private boolean started;
    private boolean home;

    Underway(Duty duty) {
        this.duty = duty;
        place = duty.run().start();
        free = duty.run().shift().earliest();
    }

    Duty duty() {
        return duty;
    }

    /** Every stop so far. */
    List<Done> done() {
        return done;
    }

    /** Where the vehicle is, or is about to be. */
    int place() {
        return place;
    }

    /** When it can next leave. */
    double free() {
        return free;
    }

    /** When it left its depot, once it has. */
    double leftAt() {
        return leftAt;
    }

    boolean isOver() {
        return home;
    }

    boolean hasStarted() {
        return started;
    }

    /** Whether it has left its depot, be it on the way to its first stop. */
    boolean hasSetOff() {
        return started || committed > 0;
    }

    /** Stops to come, by trips' numbers. */
    List<Visit> ahead() {
        return ahead;
    }

    /** Promised trips not yet delivered. */
    Map<Integer, Ride> promised() {
        return promised;
    }

    /** What is left of the run, for the engine: it starts here and now and what it has cost is spent. */
    Run run() {
        Run run = duty.run();
        Tariff tariff = run.tariff();
        Tariff left = hasStarted() ? new Tariff(tariff.perDistance(), tariff.perTime(), 0, tariff.emissions()) : tariff;
        return new Run(
                place,
                run.end(),
                new Window(free, run.shift().latest()),
                run.longestDuration(),
                run.layouts(),
                run.offers(),
                left,
                run.breaks().subList(breaksTaken, run.breaks().size()),
                run.fixed());
    }

    /** The trips in the order in which the engine numbers those of {@link #plan}. */
    List<Integer> trips() {
        List<Integer> trips = new ArrayList<>(aboardSince.keySet());
        promised.keySet().stream()
                .filter(trip -> !aboardSince.containsKey(trip))
                .forEach(trips::add);
        return trips;
    }

    /** What is left of the plan, for the engine. */
    Plan plan() {
        List<Integer> trips = trips();
        List<Aboard> aboard = new ArrayList<>();
        List<Ride> rides = new ArrayList<>();
        for (int trip : trips) {
            Double since = aboardSince.get(trip);
            if (since == null) {
                rides.add(ride(trip));
            } else {
                aboard.add(new Aboard(ride(trip), since));
            }
        }
        List<Visit> visits = ahead.stream()
                .map(visit -> new Visit(trips.indexOf(visit.ride()), visit.pickup()))
                .toList();
        return new Plan(aboard, rides, visits, committed);
    }

    private Ride ride(int trip) {
        Ride ride = promised.get(trip);
        if (ride == null) {
            throw new IllegalStateException("Trip " + trip + " is not promised by this run");
        }
        return ride;
    }

    /** Takes over another plan for what is to come. */
    void replan(List<Visit> visits, Map<Integer, Ride> rides) {
        ahead = List.copyOf(visits);
        promised = new LinkedHashMap<>(rides);
    }

    /** Lives up to a moment: makes every stop that begins before it, and sets off to the next where that is due. */
    void advance(double now, Schedule schedule, Travel roads) {
        committed = 0;
        List<Call> calls = schedule.calls();
        pauseBeforeLeaving(now, schedule);
        int next = 0;
        while (next < calls.size() && isDue(calls.get(next), now, roads)) {
            make(calls.get(next++), roads);
        }
        if (next == calls.size()) {
            rest(now, roads);
            return;
        }
        double sets = setsOff(calls.get(next), roads);
        committed = sets < now ? 1 : 0;
        free = sets < now ? Math.max(free, sets) : Math.max(free, now);
    }

    /** A break that is no stop of the schedule is taken before leaving where there is time, or after coming home. */
    private void pauseBeforeLeaving(double now, Schedule schedule) {
        List<Break> breaks = duty.run().breaks();
        long among = schedule.calls().stream()
                .filter(call -> call.action() == Call.Action.BREAK)
                .count();
        if (breaksTaken + among < breaks.size()) {
            Break pause = breaks.get(breaksTaken);
            double end = start(pause) + pause.length();
            if (start(pause) < now && end <= Math.min(pause.window().latest(), schedule.leavesAt() + TOLERANCE)) {
                breaksTaken++;
                free = end;
            }
        }
    }

    /** Whether a stop is made by now. A break counts from setting off to where it is taken. */
    private boolean isDue(Call call, double now, Travel roads) {
        return call.action() == Call.Action.BREAK ? setsOff(call, roads) < now : call.begin() < now;
    }

    private double setsOff(Call call, Travel roads) {
        return call.begin() - roads.time(place, call.place());
    }

    private void make(Call call, Travel roads) {
        if (call.action() == Call.Action.BREAK) {
            breaksTaken++;
            note(call, NO_TRIP);
            return;
        }
        int trip = ahead.getFirst().ride();
        if (!started) {
            leftAt = Math.max(free, setsOff(call, roads));
            started = true;
        }
        ahead = ahead.subList(1, ahead.size());
        if (call.action() == Call.Action.PICKUP) {
            aboardSince.put(trip, call.departure());
        } else {
            aboardSince.remove(trip);
            promised.remove(trip);
        }
        note(call, trip);
    }

    private void note(Call call, int trip) {
        done.add(new Done(
                call.action(),
                trip,
                call.place(),
                call.begin(),
                call.departure(),
                call.aboard().amount(0),
                call.aboard().amount(1)));
        place = call.place();
        free = call.departure();
    }

    /** With nothing ahead a vehicle waits for more, until it must go home. */
    private void rest(double now, Travel roads) {
        double last = duty.run().shift().latest() - roads.time(place, duty.run().end());
        if (now > last) {
            home = true;
            return;
        }
        List<Break> breaks = duty.run().breaks();
        while (breaksTaken < breaks.size() && start(breaks.get(breaksTaken)) < now) {
            Break taken = breaks.get(breaksTaken++);
            free = start(taken) + taken.length();
        }
        free = Math.max(free, now);
    }

    private double start(Break pause) {
        return Math.max(free, pause.window().earliest());
    }

    /** When it is back at its depot, leaving after its last stop. */
    double backAt(Travel roads) {
        return !started
                ? leftAt
                : done.getLast().departure() + roads.time(place, duty.run().end());
    }

    double metres(Travel roads) {
        double metres = 0;
        int at = duty.run().start();
        for (Done stop : done) {
            metres += roads.distance(at, stop.place());
            at = stop.place();
        }
        return !started ? 0 : metres + roads.distance(at, duty.run().end());
    }
}
