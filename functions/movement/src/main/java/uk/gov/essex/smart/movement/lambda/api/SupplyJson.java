package uk.gov.essex.smart.movement.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.movement.Agency;
import uk.gov.essex.smart.movement.Layout;
import uk.gov.essex.smart.movement.Vehicle;

/** Writes agencies and vehicles. */
final class SupplyJson {

    private SupplyJson() {}

    static void write(JsonGenerator json, Agency agency) throws IOException {
        json.writeStringField("agency", agency.id().value());
        json.writeStringField("name", agency.name());
        json.writeStringField("mode", Words.word(agency.mode()));
    }

    static void write(JsonGenerator json, Vehicle vehicle) throws IOException {
        json.writeStringField("agency", vehicle.id().agency().value());
        json.writeStringField("vehicle", vehicle.id().number());
        json.writeStringField("mode", Words.word(vehicle.mode()));
        json.writeArrayFieldStart("layouts");
        for (Layout layout : vehicle.layouts()) {
            json.writeStartObject();
            RunJson.load(json, layout);
            json.writeEndObject();
        }
        json.writeEndArray();
        words(json, "equipment", vehicle.equipment());
        OfferJson.position(json, "depot", vehicle.depot());
        json.writeObjectFieldStart("rates");
        json.writeNumberField("pencePerKilometre", vehicle.rates().pencePerKilometre());
        json.writeNumberField("pencePerHour", vehicle.rates().pencePerHour());
        json.writeNumberField("pencePerShift", vehicle.rates().pencePerShift());
        json.writeEndObject();
        json.writeNumberField("co2GramsPerKilometre", vehicle.co2GramsPerKilometre());
        words(json, "admits", vehicle.admits());
    }

    private static void words(JsonGenerator json, String name, Collection<? extends Enum<?>> constants)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : constants.stream().map(Words::word).sorted().toList()) {
            json.writeString(word);
        }
        json.writeEndArray();
    }
}
