package uk.gov.essex.smart.movement.insight;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The charts of a day's figures. */
public final class Charts {

    private static final int HOURS = 30;

    private Charts() {}

    /** What each service's passenger trip cost the public beyond its fare. */
    public static Chart subsidy(DayFigures figures) {
        List<Chart.Bar> bars = figures.services().stream()
                .map(service -> service.subsidyPencePerTrip().isPresent()
                        ? new Chart.Bar(
                                service.name(),
                                Math.max(0, service.subsidyPencePerTrip().getAsLong() / 100.0),
                                money(service.subsidyPencePerTrip().getAsLong()))
                        : new Chart.Bar(service.name(), 0, "few trips"))
                .toList();
        return new Chart(
                "Subsidy per passenger trip, " + figures.day(),
                "Cost less fares for each booking carried, by service.",
                "pounds",
                bars);
    }

    /** How full each service was. */
    public static Chart occupancy(DayFigures figures) {
        List<Chart.Bar> bars = figures.services().stream()
                .map(service -> service.occupancy().isPresent()
                        ? new Chart.Bar(
                                service.name(),
                                service.occupancy().getAsDouble(),
                                Math.round(100 * service.occupancy().getAsDouble()) + "%")
                        : new Chart.Bar(service.name(), 0, "few passengers"))
                .toList();
        return new Chart(
                "Occupancy, " + figures.day(),
                "Places taken between stops, of all places, by service.",
                "per cent of places",
                bars);
    }

    /** How many were refused, by the hour they wanted to leave. */
    public static Chart unmet(DayFigures figures) {
        List<Chart.Bar> bars = IntStream.range(0, HOURS)
                .filter(hour -> figures.unmet().stream().anyMatch(unmet -> unmet.hour() == hour))
                .mapToObj(hour -> bar(figures, hour))
                .toList();
        return new Chart(
                "Unmet demand by hour, " + figures.day(),
                "Persons refused, by the hour they asked to leave; places where few were refused are not counted.",
                "persons, rounded to five by place",
                bars);
    }

    private static Chart.Bar bar(DayFigures figures, int hour) {
        int persons = figures.unmet().stream()
                .filter(unmet -> unmet.hour() == hour)
                .mapToInt(unmet -> unmet.persons().value())
                .sum();
        String shown = persons == 0 ? "few" : Integer.toString(persons);
        return new Chart.Bar(String.format(Locale.ROOT, "%02d:00", hour), persons, shown);
    }

    private static String money(long pence) {
        return String.format(Locale.ROOT, pence < 0 ? "-£%.2f" : "£%.2f", Math.abs(pence) / 100.0);
    }
}
