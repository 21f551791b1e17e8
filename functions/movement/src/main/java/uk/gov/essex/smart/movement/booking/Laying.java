package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Rates;
import uk.gov.essex.smart.movement.RestBreak;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.ScheduledCall;
import uk.gov.essex.smart.movement.TimeWindow;
import uk.gov.essex.smart.movement.Vehicle;
import uk.gov.essex.smart.movement.matching.Aboard;
import uk.gov.essex.smart.movement.matching.Break;
import uk.gov.essex.smart.movement.matching.FixedStop;
import uk.gov.essex.smart.movement.matching.Load;
import uk.gov.essex.smart.movement.matching.Plan;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Run;
import uk.gov.essex.smart.movement.matching.Stop;
import uk.gov.essex.smart.movement.matching.Tariff;
import uk.gov.essex.smart.movement.matching.Visit;
import uk.gov.essex.smart.movement.matching.Window;

/**
 * Puts run plans into the engine's terms: seconds from an origin, metres, pence, and places by number. A vehicle on its
 * way to a call is committed to it.
 */
final class Laying {

    private final Places places;
    private final Instant origin;
    private final Instant now;
    private final Instant settled;

    /**
     * Counts seconds from the last whole one, so that a timetable's times stay whole and compare exactly.
     *
     * @param settled calls that start by then stay as they are
     */
    Laying(Places places, Instant now, Instant settled) {
        this.places = places;
        this.origin = now.truncatedTo(ChronoUnit.SECONDS);
        this.now = now;
        this.settled = settled;
    }

    /** @throws IllegalArgumentException where the run is over */
    Laid lay(RunPlan plan) {
        return plan.isTimetabled() ? layTimetabled(plan) : layRoaming(plan);
    }

    /** A ride that may go anywhere. */
    Ride ride(PlannedRide ride) {
        int from = places.add(ride.from(), ride.pickup().earliest());
        int to = places.add(ride.to(), ride.delivery().earliest());
        return ride(ride, from, to, ride.boarding());
    }

    /** A ride on a timetabled run, from stop to stop. */
    Ride ride(PlannedRide ride, Run timetabled) {
        int from = place(ride.from(), ride.pickup(), timetabled);
        int to = place(ride.to(), ride.delivery(), timetabled);
        return ride(ride, from, to, Duration.ZERO);
    }

    private static Ride ride(PlannedRide ride, int from, int to, Duration boarding, Window pickup, Window delivery) {
        return new Ride(
                new Stop(from, pickup, boarding.toSeconds()),
                new Stop(to, delivery, boarding.toSeconds()),
                ride.longestRide().toSeconds(),
                Requirements.load(ride.load()),
                Requirements.needs(ride),
                Requirements.kind(ride),
                Requirements.company(ride.avoids()));
    }

    private Ride ride(PlannedRide ride, int from, int to, Duration boarding) {
        return ride(ride, from, to, boarding, window(ride.pickup()), window(ride.delivery()));
    }

    private int place(Position position, TimeWindow window, Run timetabled) {
        for (FixedStop stop : timetabled.fixed()) {
            boolean then = window.contains(instant(stop.arrival())) || window.contains(instant(stop.departure()));
            if (then && places.position(stop.place()).equals(position)) {
                return stop.place();
            }
        }
        return places.add(position, window.earliest());
    }

    private Laid layTimetabled(RunPlan plan) {
        List<FixedStop> fixed = new ArrayList<>();
        for (ScheduledCall call : plan.timetable()) {
            fixed.add(new FixedStop(
                    places.add(call.position(), call.arrival()), seconds(call.arrival()), seconds(call.departure())));
        }
        Run run = Run.timetabled(fixed, layouts(plan.vehicle()), Requirements.offers(plan.vehicle()));
        List<Ride> rides = plan.rides().stream().map(ride -> ride(ride, run)).toList();
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < rides.size(); i++) {
            visits.add(Visit.pickup(i));
            visits.add(Visit.delivery(i));
        }
        return new Laid(plan, new History(List.of(), plan.calls()), run, Plan.of(rides, visits), plan.rides());
    }

    private Laid layRoaming(RunPlan plan) {
        History history = History.of(plan, now);
        boolean underWay = isUnderWay(plan, history);
        Instant start = start(plan, history, underWay);
        if (start.isAfter(plan.hours().latest())) {
            throw new IllegalArgumentException("The run " + plan.id().value() + " was over at " + plan.hours());
        }
        int first = places.add(history.position(plan), start);
        int end = places.add(plan.vehicle().depot(), plan.hours().latest());
        List<Aboard> aboard = new ArrayList<>();
        List<Ride> waiting = new ArrayList<>();
        List<PlannedRide> order = new ArrayList<>();
        List<PlannedRide> later = new ArrayList<>();
        for (PlannedRide ride : plan.rides()) {
            boolean boarded = history.has(ride, PlannedCall.Action.BOARD);
            if (!boarded) {
                waiting.add(ride(ride));
                later.add(ride);
            } else if (!history.has(ride, PlannedCall.Action.ALIGHT)) {
                aboard.add(new Aboard(ride(ride), seconds(boardedAt(plan, history, ride))));
                order.add(ride);
            }
        }
        order.addAll(later);
        Plan rest = new Plan(aboard, waiting, visits(history, order), committed(history, underWay));
        knowRoads(history, rest, order, first, end, plan);
        Vehicle vehicle = plan.vehicle();
        Run run = new Run(
                first,
                end,
                new Window(seconds(start), seconds(plan.hours().latest())),
                Double.POSITIVE_INFINITY,
                layouts(vehicle),
                Requirements.offers(vehicle),
                tariff(vehicle, !plan.calls().isEmpty()),
                breaks(plan, start),
                List.of());
        return new Laid(plan, history, run, rest, order);
    }

    private static Instant boardedAt(RunPlan plan, History history, PlannedRide ride) {
        return history.past().stream()
                .filter(call -> call.isOf(ride.booking(), PlannedCall.Action.BOARD))
                .map(call -> History.left(plan, call))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the vehicle has left for its next call. */
    private boolean isUnderWay(RunPlan plan, History history) {
        return !history.future().isEmpty()
                && !departure(history).isAfter(now)
                && plan.hours().contains(now);
    }

    private int committed(History history, boolean underWay) {
        long soon = history.future().stream()
                .takeWhile(call -> !call.start().isAfter(settled))
                .count();
        return underWay ? (int) Math.max(1, soon) : (int) soon;
    }

    private static Instant departure(History history) {
        PlannedCall next = history.future().getFirst();
        return next.arrival().minusMillis(Math.round(next.road().seconds() * 1_000));
    }

    private Instant start(RunPlan plan, History history, boolean underWay) {
        Instant ready = underWay ? departure(history) : now;
        Instant left = history.past().isEmpty()
                ? ready
                : History.left(plan, history.past().getLast());
        return Collections.max(List.of(plan.hours().earliest(), left, ready));
    }

    private static List<Visit> visits(History history, List<PlannedRide> order) {
        Map<BookingId, Integer> numbers = new HashMap<>();
        order.forEach(ride -> numbers.put(ride.booking(), numbers.size()));
        return history.future().stream()
                .map(call ->
                        new Visit(numbers.getOrDefault(call.booking(), -1), call.action() == PlannedCall.Action.BOARD))
                .toList();
    }

    /** The roads of the plan are those it was promised by. */
    private void knowRoads(History history, Plan rest, List<PlannedRide> order, int first, int end, RunPlan plan) {
        int last = first;
        for (int i = 0; i < rest.visits().size(); i++) {
            Visit visit = rest.visits().get(i);
            Ride ride = rest.ride(visit.ride());
            int place = visit.pickup() ? ride.pickup().place() : ride.delivery().place();
            places.know(last, place, history.future().get(i).road());
            last = place;
        }
        if (last != first && !order.isEmpty()) {
            places.know(last, end, plan.home());
        }
    }

    private List<Break> breaks(RunPlan plan, Instant start) {
        List<Break> breaks = new ArrayList<>();
        for (RestBreak rest : plan.breaks()) {
            Window window = window(rest.window());
            double earliest = Math.max(window.earliest(), seconds(start));
            if (earliest + rest.length().toSeconds() <= window.latest()) {
                breaks.add(new Break(
                        new Window(earliest, window.latest()), rest.length().toSeconds()));
            }
        }
        return breaks;
    }

    private static List<Load> layouts(Vehicle vehicle) {
        return vehicle.layouts().stream().map(Requirements::load).toList();
    }

    /** In pence a metre and a second; grams of carbon dioxide a metre. What a shift costs is paid once. */
    private static Tariff tariff(Vehicle vehicle, boolean used) {
        Rates rates = vehicle.rates();
        return new Tariff(
                rates.pencePerKilometre() / 1_000.0,
                rates.pencePerHour() / 3_600.0,
                used ? 0 : rates.pencePerShift(),
                vehicle.co2GramsPerKilometre() / 1_000.0);
    }

    Window window(TimeWindow window) {
        return new Window(seconds(window.earliest()), seconds(window.latest()));
    }

    double seconds(Instant instant) {
        return Duration.between(origin, instant).toMillis() / 1_000.0;
    }

    Instant instant(double seconds) {
        return origin.plusMillis(Math.round(seconds * 1_000));
    }
}
