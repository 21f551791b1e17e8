package uk.gov.essex.smart.movement.lambda.insight;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.movement.insight.Cell;
import uk.gov.essex.smart.movement.insight.DayFigures;

/** Figures on a map: GeoJSON, RFC 7946. */
final class FiguresGeoJson {

    private static final int DECIMALS = 5;

    private FiguresGeoJson() {}

    /** Squares where persons were refused, one for each hour. */
    static byte[] unmet(DayFigures figures) {
        return Json.object(json -> {
            startFeatures(json);
            for (DayFigures.Unmet unmet : figures.unmet()) {
                json.writeStartObject();
                json.writeStringField("type", "Feature");
                writeSquare(json, unmet.cell());
                json.writeObjectFieldStart("properties");
                json.writeNumberField("hour", unmet.hour());
                FiguresJson.write(json, "persons", unmet.persons());
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** Stops with how many were on board when leaving them. */
    static byte[] stops(DayFigures figures) {
        return Json.object(json -> {
            startFeatures(json);
            for (DayFigures.Service service : figures.services()) {
                for (DayFigures.Stop stop : service.stops()) {
                    json.writeStartObject();
                    json.writeStringField("type", "Feature");
                    json.writeObjectFieldStart("geometry");
                    json.writeStringField("type", "Point");
                    json.writeFieldName("coordinates");
                    writePosition(json, stop.longitude(), stop.latitude());
                    json.writeEndObject();
                    json.writeObjectFieldStart("properties");
                    json.writeStringField("service", service.name());
                    json.writeStringField("stop", stop.name());
                    json.writeNumberField("calls", stop.calls());
                    FiguresJson.write(json, "aboard", stop.aboard());
                    json.writeEndObject();
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        });
    }

    private static void startFeatures(JsonGenerator json) throws IOException {
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    /** Anticlockwise, as the standard has it. */
    private static void writeSquare(JsonGenerator json, Cell cell) throws IOException {
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Polygon");
        json.writeArrayFieldStart("coordinates");
        json.writeStartArray();
        writePosition(json, cell.west(), cell.south());
        writePosition(json, cell.east(), cell.south());
        writePosition(json, cell.east(), cell.north());
        writePosition(json, cell.west(), cell.north());
        writePosition(json, cell.west(), cell.south());
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writePosition(JsonGenerator json, double longitude, double latitude) throws IOException {
        json.writeStartArray();
        json.writeNumber(FiguresJson.decimal(longitude, DECIMALS));
        json.writeNumber(FiguresJson.decimal(latitude, DECIMALS));
        json.writeEndArray();
    }
}
