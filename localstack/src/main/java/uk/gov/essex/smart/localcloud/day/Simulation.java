package uk.gov.essex.smart.localcloud.day;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import uk.gov.essex.smart.movement.matching.Call;
import uk.gov.essex.smart.movement.matching.Weights;

/** Lives one day through with one way of pooling. */
final class Simulation {

    private static final double STEP = Hours.minutes(10);
    private static final double MORNING = Hours.at(5, 0);
    private static final double MIDNIGHT = Hours.at(24, 0);

    private final County county;
    private final Roads roads;
    private final List<Duty> duties;
    private final List<Trip> trips;
    private final Weights weights;
    private final Effort effort;
    private final long seed;
    private final Consumer<String> progress;

    Simulation(
            County county,
            Roads roads,
            List<Duty> duties,
            List<Trip> trips,
            Weights weights,
            Effort effort,
            long seed,
            Consumer<String> progress) {
        this.county = county;
        this.roads = roads;
        this.duties = duties;
        this.trips = trips;
        this.weights = weights;
        this.effort = effort;
        this.seed = seed;
        this.progress = progress;
    }

    /** The day as it went. */
    Outcome run(Pooling pooling) {
        Buses buses = new Buses(county, roads);
        List<Journey> journeys = new ArrayList<>();
        List<Trip> rest = new ArrayList<>();
        for (Trip trip : trips) {
            if (pooling.offersBus(trip)) {
                buses.board(trip)
                        .ifPresentOrElse(
                                seat -> journeys.add(new Journey(
                                        trip,
                                        Journey.BUS,
                                        seat.leaves(),
                                        seat.arrives(),
                                        seat.insertion().deliveryAt()
                                                - seat.insertion().pickupAt())),
                                () -> rest.add(trip));
            } else {
                rest.add(trip);
            }
        }
        progress.accept(pooling.title() + ": " + journeys.size() + " trips by bus, " + rest.size() + " to plan");
        List<Underway> runs = new ArrayList<>();
        List<Trip> refused = new ArrayList<>();
        for (Set<Agency> agencies : pooling.groups()) {
            ControlRoom room = new ControlRoom(roads, weights, duties, agencies, effort, seed);
            live(
                    room,
                    rest.stream()
                            .filter(trip -> agencies.contains(trip.agency()))
                            .toList(),
                    pooling);
            runs.addAll(room.runs());
            refused.addAll(room.refused());
        }
        journeys.addAll(journeys(runs));
        return new Outcome(pooling, trips, journeys, refused, runs, buses);
    }

    private void live(ControlRoom room, List<Trip> asked, Pooling pooling) {
        List<Trip> before = asked.stream().filter(Trip::isAskedBefore).toList();
        room.planNight(before);
        progress.accept(pooling.title() + ": night, " + before.size() + " trips of " + room.agencies() + " planned, "
                + room.refused().size() + " refused");
        double from = 0;
        for (double until = MORNING; until <= MIDNIGHT; until += STEP) {
            double start = from;
            double end = until;
            List<Trip> now = asked.stream()
                    .filter(trip -> trip.asked() >= start && trip.asked() < end)
                    .toList();
            room.step(until, now, STEP / (MIDNIGHT - MORNING));
            from = until;
        }
        progress.accept(pooling.title() + ": evening, " + room.refused().size() + " refused in all");
    }

    private List<Journey> journeys(List<Underway> runs) {
        List<Journey> journeys = new ArrayList<>();
        for (int duty = 0; duty < runs.size(); duty++) {
            Map<Integer, Underway.Done> pickups = new HashMap<>();
            for (Underway.Done stop : runs.get(duty).done()) {
                if (stop.action() == Call.Action.PICKUP) {
                    pickups.put(stop.trip(), stop);
                }
                Underway.Done pickup = pickups.get(stop.trip());
                if (stop.action() == Call.Action.DELIVERY && pickup != null) {
                    double aboard = stop.begin() - pickup.departure();
                    journeys.add(new Journey(trips.get(stop.trip()), duty, pickup.begin(), stop.begin(), aboard));
                }
            }
        }
        return journeys;
    }
}
