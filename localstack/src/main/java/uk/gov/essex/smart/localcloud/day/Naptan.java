package uk.gov.essex.smart.localcloud.day;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.common.Position;

/** Reads stops of the National Public Transport Access Nodes, as a JSON array of objects. */
final class Naptan {

    private Naptan() {}

    /**
     * The file's stops in the order of their codes, each code once.
     *
     * @throws IOException where the file is not such an array
     */
    static List<Place> read(Path file) throws IOException {
        Map<String, Place> places = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException(file + " must be a JSON array of stops");
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Place place = place(file, fields(json, ""));
                places.put(place.atcoCode(), place);
            }
        }
        List<Place> sorted = new ArrayList<>(places.values());
        sorted.sort(Comparator.comparing(Place::atcoCode));
        return sorted;
    }

    private static Map<String, String> fields(JsonParser json, String prefix) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = prefix + json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                fields.putAll(fields(json, name + '.'));
            } else {
                fields.put(name, json.getText());
            }
        }
        return fields;
    }

    private static Place place(Path file, Map<String, String> fields) throws IOException {
        try {
            return new Place(
                    fields.getOrDefault("atcoCode", ""),
                    fields.getOrDefault("commonName", ""),
                    fields.getOrDefault("locality", ""),
                    new Position(
                            Double.parseDouble(fields.getOrDefault("coordinates.latitude", "")),
                            Double.parseDouble(fields.getOrDefault("coordinates.longitude", ""))));
        } catch (NumberFormatException fault) {
            throw new IOException("A stop in " + file + " has no usable coordinates: " + fields, fault);
        }
    }
}
