package uk.gov.essex.smart.localcloud.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.insight.Cell;
import uk.gov.essex.smart.movement.insight.DayClose;
import uk.gov.essex.smart.movement.insight.DayFigures;
import uk.gov.essex.smart.movement.insight.Passage;
import uk.gov.essex.smart.movement.insight.ServiceRun;
import uk.gov.essex.smart.movement.ledger.Balances;
import uk.gov.essex.smart.movement.ledger.Entry;
import uk.gov.essex.smart.movement.ledger.FairShares;
import uk.gov.essex.smart.movement.ledger.Rider;
import uk.gov.essex.smart.movement.ledger.SharedRun;

/** Closes a lived day as the platform does: its ledger and its figures. */
final class Accounts {

    private static final double SECONDS_AN_HOUR = 3_600;
    private static final int PLACES = 16;

    private final LocalDate day;
    private final County county;
    private final Roads roads;
    private final Outcome outcome;

    Accounts(LocalDate day, County county, Roads roads, Outcome outcome) {
        this.day = day;
        this.county = county;
        this.roads = roads;
        this.outcome = outcome;
    }

    /** What each agency owes for each trip. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < outcome.runs().size(); i++) {
            Underway run = outcome.runs().get(i);
            if (run.hasStarted()) {
                entries.addAll(FairShares.of(shared(i, run)));
            }
        }
        return entries;
    }

    Balances balances() {
        return Balances.of(entries());
    }

    private SharedRun shared(int number, Underway run) {
        List<Underway.Done> stops = run.done().stream()
                .filter(stop -> stop.trip() != Underway.NO_TRIP)
                .toList();
        Map<Integer, Integer> riders = new LinkedHashMap<>();
        stops.forEach(stop -> riders.putIfAbsent(stop.trip(), riders.size()));
        int depot = run.duty().run().start();
        double perMetre = run.duty().run().tariff().perDistance();
        return new SharedRun(
                day,
                "run-" + number,
                run.duty().agency().id(),
                riders.keySet().stream().map(this::rider).toList(),
                stops.stream().map(stop -> riders.getOrDefault(stop.trip(), -1)).toList(),
                (from, to) -> perMetre * roads.distance(place(stops, depot, from), place(stops, depot, to)),
                run.duty().run().tariff().whenUsed());
    }

    private Rider rider(int number) {
        Trip trip = outcome.trips().get(number);
        return new Rider("trip-" + number, trip.agency().id(), Fares.pence(trip));
    }

    private static int place(List<Underway.Done> stops, int depot, int visit) {
        return visit < 0 || visit == stops.size() ? depot : stops.get(visit).place();
    }

    DayFigures figures() {
        List<ServiceRun> runs = outcome.used().stream().map(this::run).toList();
        List<Passage> passages = new ArrayList<>();
        for (Journey journey : outcome.byDuty()) {
            String service = outcome.runs().get(journey.duty()).duty().agency().title();
            passages.add(passage(journey.trip(), List.of(service), Passage.End.CARRIED));
        }
        outcome.refused().forEach(trip -> passages.add(passage(trip, List.of(), Passage.End.REFUSED)));
        return DayClose.of(day, runs, passages);
    }

    private ServiceRun run(Underway run) {
        List<ServiceRun.StopLoad> stops = run.done().stream()
                .map(stop -> {
                    Position position = county.places().get(stop.place()).position();
                    Cell cell = Cell.of(position);
                    String name = cell.row() + "/" + cell.column();
                    return new ServiceRun.StopLoad(
                            name, new Position(cell.south(), cell.west()), stop.seats() + stop.wheelchairs());
                })
                .toList();
        return new ServiceRun(
                run.duty().agency().title(),
                run.duty().agency().id(),
                run.metres(roads) / 1_000,
                (run.backAt(roads) - run.leftAt()) / SECONDS_AN_HOUR,
                Math.round(Figures.pence(run, roads)),
                PLACES,
                false,
                stops);
    }

    private Passage passage(Trip trip, List<String> services, Passage.End end) {
        Position from = county.places().get(trip.ride().pickup().place()).position();
        int hour = (int) (trip.ride().pickup().window().earliest() / SECONDS_AN_HOUR);
        int fare = end == Passage.End.CARRIED ? Fares.pence(trip) : 0;
        return new Passage(services, trip.agency().id(), from, hour, trip.persons(), fare, end);
    }
}
