package uk.gov.essex.smart.localcloud.day;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import uk.gov.essex.smart.movement.matching.Tariff;
import uk.gov.essex.smart.movement.matching.Travel;

/**
 * What a day came to. Buses run either way: their riders count as served and their cost is in no figure here but the
 * kilometres of their timetable.
 *
 * @param servedShare of all requests, buses' riders included
 * @param waitMinutes mean from being ready to boarding, of trips asked by their start
 * @param detour mean time on board over the direct time, of trips not by bus
 * @param occupancy passengers on board, over all kilometres driven by duties, empty ones included
 * @param kilometres driven by duties, from depot to depot
 * @param hours from leaving the depot to being back, waiting and breaks included
 * @param costPence of every duty used: its shift in full and its kilometres
 * @param farePence paid on duties
 * @param passengers carried by duties
 * @param keptShare of all patients' and pupils' requests: carried, at most 60 minutes on board, inside the window asked
 */
record Figures(
        int requests,
        double servedShare,
        int byBus,
        double waitMinutes,
        double detour,
        double occupancy,
        double kilometres,
        double hours,
        double costPence,
        double farePence,
        int trips,
        int passengers,
        int shifts,
        double keptShare) {

    private static final double LONGEST_ABOARD = Hours.minutes(60);
    private static final double TOLERANCE = 1e-3;

    static Figures of(Outcome outcome, Travel roads) {
        List<Journey> byDuty = outcome.byDuty();
        double kilometres = sum(outcome.used(), run -> run.metres(roads)) / 1_000;
        double passengerKilometres = sum(outcome.used(), run -> passengerMetres(run, roads)) / 1_000;
        Predicate<Trip> standard = trip -> trip.agency() == Agency.PATIENT || trip.agency() == Agency.SCHOOL;
        long promised = outcome.trips().stream().filter(standard).count();
        long kept = byDuty.stream()
                .filter(journey -> standard.test(journey.trip()))
                .filter(Figures::isKept)
                .count();
        return new Figures(
                outcome.trips().size(),
                (double) outcome.journeys().size() / outcome.trips().size(),
                outcome.journeys().size() - byDuty.size(),
                mean(
                                outcome.journeys().stream()
                                        .filter(journey -> !journey.trip().byArrival())
                                        .toList(),
                                journey -> journey.leaves()
                                        - journey.trip()
                                                .ride()
                                                .pickup()
                                                .window()
                                                .earliest())
                        / 60,
                mean(byDuty, journey -> journey.aboardSeconds() / direct(journey.trip(), roads)),
                passengerKilometres / kilometres,
                kilometres,
                sum(outcome.used(), run -> run.backAt(roads) - run.leftAt()) / 3_600,
                sum(outcome.used(), run -> pence(run, roads)),
                sum(byDuty, journey -> Fares.pence(journey.trip())),
                byDuty.size(),
                (int) sum(byDuty, journey -> journey.trip().persons()),
                outcome.used().size(),
                (double) kept / promised);
    }

    double passengersAnHour() {
        return passengers / hours;
    }

    double subsidyPenceATrip() {
        return (costPence - farePence) / trips;
    }

    double costPenceATrip() {
        return costPence / trips;
    }

    /** What a duty cost, if it was used: its shift in full, and its kilometres. */
    static double pence(Underway run, Travel roads) {
        Tariff tariff = run.duty().run().tariff();
        return run.hasStarted() ? tariff.whenUsed() + tariff.perDistance() * run.metres(roads) : 0;
    }

    private static boolean isKept(Journey journey) {
        var arrival = journey.trip().ride().delivery().window();
        var leaving = journey.trip().ride().pickup().window();
        return journey.aboardSeconds() <= LONGEST_ABOARD + TOLERANCE
                && journey.arrives() >= arrival.earliest() - TOLERANCE
                && journey.arrives() <= arrival.latest() + TOLERANCE
                && journey.leaves() >= leaving.earliest() - TOLERANCE
                && journey.leaves() <= leaving.latest() + TOLERANCE;
    }

    private static double passengerMetres(Underway run, Travel roads) {
        double metres = 0;
        int aboard = 0;
        int at = run.duty().run().start();
        for (Underway.Done stop : run.done()) {
            metres += aboard * roads.distance(at, stop.place());
            aboard = stop.seats() + stop.wheelchairs();
            at = stop.place();
        }
        return metres;
    }

    private static double direct(Trip trip, Travel roads) {
        return roads.time(trip.ride().pickup().place(), trip.ride().delivery().place());
    }

    private static <T> double sum(List<T> all, ToDoubleFunction<T> figure) {
        return all.stream().mapToDouble(figure).sum();
    }

    private static <T> double mean(List<T> all, ToDoubleFunction<T> figure) {
        return all.stream().mapToDouble(figure).average().orElse(0);
    }
}
