package uk.gov.essex.smart.movement.lambda.insight;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.movement.insight.Count;
import uk.gov.essex.smart.movement.insight.DayFigures;

/** Figures as JSON. A count of few is the word {@code "few"}; what cannot be told is left out. */
final class FiguresJson {

    private FiguresJson() {}

    static byte[] day(DayFigures figures) {
        return Json.object(json -> {
            json.writeStringField("day", figures.day().toString());
            json.writeArrayFieldStart("services");
            for (DayFigures.Service service : figures.services()) {
                write(json, service);
            }
            json.writeEndArray();
            writeAgencies(json, figures);
        });
    }

    static byte[] agencies(List<DayFigures> days) {
        return Json.object(json -> {
            json.writeArrayFieldStart("days");
            for (DayFigures figures : days) {
                json.writeStartObject();
                json.writeStringField("day", figures.day().toString());
                writeAgencies(json, figures);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, DayFigures.Service service) throws IOException {
        json.writeStartObject();
        json.writeStringField("service", service.name());
        json.writeStringField("agency", service.agency());
        json.writeNumberField("runs", service.runs());
        json.writeNumberField("nearEmptyRuns", service.nearEmptyRuns());
        write(json, "passengers", service.passengers());
        write(json, "trips", service.trips());
        json.writeNumberField("kilometres", decimal(service.kilometres(), 1));
        json.writeNumberField("hours", decimal(service.hours(), 2));
        json.writeNumberField("costPence", service.costPence());
        write(json, "occupancy", service.occupancy());
        write(json, "passengersPerHour", service.passengersPerHour());
        if (service.subsidyPencePerTrip().isPresent()) {
            json.writeNumberField(
                    "subsidyPencePerTrip", service.subsidyPencePerTrip().getAsLong());
        }
        json.writeEndObject();
    }

    private static void writeAgencies(JsonGenerator json, DayFigures figures) throws IOException {
        json.writeArrayFieldStart("agencies");
        for (DayFigures.Agency agency : figures.agencies()) {
            json.writeStartObject();
            json.writeStringField("agency", agency.name());
            write(json, "asked", agency.asked());
            write(json, "carried", agency.carried());
            write(json, "noShows", agency.noShows());
            write(json, "servedShare", agency.servedShare());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void write(JsonGenerator json, String name, Count count) throws IOException {
        if (count.few()) {
            json.writeStringField(name, "few");
        } else {
            json.writeNumberField(name, count.value());
        }
    }

    private static void write(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, decimal(value.getAsDouble(), 2));
        }
    }

    static BigDecimal decimal(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
