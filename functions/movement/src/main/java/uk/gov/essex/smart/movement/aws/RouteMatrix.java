package uk.gov.essex.smart.movement.aws;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.Road;

/** One origin's row of the route matrix, as Amazon Location Service's CalculateRouteMatrix (version 2) is asked and answers. */
final class RouteMatrix {

    /** The service's limit of destinations without a boundary. */
    static final int MOST_DESTINATIONS = 100;

    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonMapper MAPPER = new JsonMapper();

    private RouteMatrix() {}

    static String request(Position origin, List<Position> destinations, Instant departure) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            places(json, "Origins", List.of(origin));
            places(json, "Destinations", destinations);
            json.writeStringField("DepartureTime", departure.toString());
            json.writeStringField("TravelMode", "Car");
            json.writeObjectFieldStart("RoutingBoundary");
            json.writeBooleanField("Unbounded", true);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return text.toString();
    }

    private static void places(JsonGenerator json, String name, List<Position> positions) throws IOException {
        json.writeArrayFieldStart(name);
        for (Position position : positions) {
            json.writeStartObject();
            json.writeArrayFieldStart("Position");
            json.writeNumber(position.longitude());
            json.writeNumber(position.latitude());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * The roads to the destinations in order, each empty where the service found none.
     *
     * @throws IOException where the answer is no such row
     */
    static List<Optional<Road>> roads(byte[] answer, int destinations) throws IOException {
        JsonNode row = MAPPER.readTree(answer).path("RouteMatrix").path(0);
        if (row.size() != destinations) {
            throw new IOException("A row of " + row.size() + " roads does not fit " + destinations + " destinations");
        }
        List<Optional<Road>> roads = new ArrayList<>();
        for (JsonNode entry : row) {
            boolean found = !entry.hasNonNull("Error")
                    && entry.path("Duration").isNumber()
                    && entry.path("Distance").isNumber();
            roads.add(
                    found
                            ? Optional.of(new Road(
                                    entry.path("Duration").doubleValue(),
                                    entry.path("Distance").doubleValue()))
                            : Optional.empty());
        }
        return roads;
    }
}
