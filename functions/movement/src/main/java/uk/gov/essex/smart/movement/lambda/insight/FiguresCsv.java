package uk.gov.essex.smart.movement.lambda.insight;

import java.util.List;
import java.util.OptionalDouble;
import uk.gov.essex.smart.common.http.Csv;
import uk.gov.essex.smart.movement.insight.Count;
import uk.gov.essex.smart.movement.insight.DayFigures;

/** Figures as CSV. A count of few is the word {@code few}; what cannot be told is empty. */
final class FiguresCsv {

    private FiguresCsv() {}

    static byte[] services(DayFigures figures) {
        Csv csv = new Csv(List.of(
                "day",
                "service",
                "agency",
                "runs",
                "nearEmptyRuns",
                "passengers",
                "trips",
                "kilometres",
                "hours",
                "costPence",
                "occupancy",
                "passengersPerHour",
                "subsidyPencePerTrip"));
        for (DayFigures.Service service : figures.services()) {
            csv.row(List.of(
                    figures.day().toString(),
                    service.name(),
                    service.agency(),
                    Integer.toString(service.runs()),
                    Integer.toString(service.nearEmptyRuns()),
                    text(service.passengers()),
                    text(service.trips()),
                    text(service.kilometres(), 1),
                    text(service.hours(), 2),
                    Long.toString(service.costPence()),
                    text(service.occupancy()),
                    text(service.passengersPerHour()),
                    service.subsidyPencePerTrip().isPresent()
                            ? Long.toString(service.subsidyPencePerTrip().getAsLong())
                            : ""));
        }
        return csv.bytes();
    }

    static byte[] stops(DayFigures figures) {
        Csv csv = new Csv(List.of("day", "service", "stop", "latitude", "longitude", "calls", "aboard"));
        for (DayFigures.Service service : figures.services()) {
            for (DayFigures.Stop stop : service.stops()) {
                csv.row(List.of(
                        figures.day().toString(),
                        service.name(),
                        stop.name(),
                        text(stop.latitude(), 5),
                        text(stop.longitude(), 5),
                        Integer.toString(stop.calls()),
                        text(stop.aboard())));
            }
        }
        return csv.bytes();
    }

    static byte[] unmet(DayFigures figures) {
        Csv csv = new Csv(List.of("day", "south", "west", "hour", "persons"));
        for (DayFigures.Unmet unmet : figures.unmet()) {
            csv.row(List.of(
                    figures.day().toString(),
                    text(unmet.cell().south(), 2),
                    text(unmet.cell().west(), 2),
                    Integer.toString(unmet.hour()),
                    text(unmet.persons())));
        }
        return csv.bytes();
    }

    static byte[] agencies(List<DayFigures> days) {
        Csv csv = new Csv(List.of("day", "agency", "asked", "carried", "noShows", "servedShare"));
        for (DayFigures figures : days) {
            for (DayFigures.Agency agency : figures.agencies()) {
                csv.row(List.of(
                        figures.day().toString(),
                        agency.name(),
                        text(agency.asked()),
                        text(agency.carried()),
                        text(agency.noShows()),
                        text(agency.servedShare())));
            }
        }
        return csv.bytes();
    }

    private static String text(Count count) {
        return count.few() ? "few" : Integer.toString(count.value());
    }

    private static String text(OptionalDouble value) {
        return value.isPresent() ? text(value.getAsDouble(), 2) : "";
    }

    private static String text(double value, int decimals) {
        return FiguresJson.decimal(value, decimals).toPlainString();
    }
}
