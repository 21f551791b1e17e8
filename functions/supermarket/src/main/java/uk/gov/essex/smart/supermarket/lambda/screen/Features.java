package uk.gov.essex.smart.supermarket.lambda.screen;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.table.Relay;
import uk.gov.essex.smart.supermarket.screening.text.CsvReader;

/**
 * The features of a GeoJSON collection (RFC 7946), a row each: their properties by name, and everything else that can carry
 * words, members of a feature, of its geometry and of the collection, under the name of what it belongs to.
 */
final class Features {

    private static final Set<String> GEOMETRIES = Set.of(
            "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection");
    private static final int DEEPEST = 16;

    private final JsonParser parser;
    private final Relay relay;
    private final JsonCells cells;
    private final Paths collection;
    private final Paths feature;
    private final Paths geometry;
    private final Paths properties;
    private int shapes = -1;
    private long shapeBytes;

    Features(JsonParser parser, Relay relay, JsonCells cells) {
        this.parser = parser;
        this.relay = relay;
        this.cells = cells;
        collection = new Paths(relay, "collection");
        feature = new Paths(relay, "feature");
        geometry = new Paths(relay, "geometry");
        properties = new Paths(relay, "");
    }

    void read() throws IOException, Unreadable {
        boolean typed = false;
        boolean features = false;
        long object = cells.nextObject();
        require(parser.nextToken() == JsonToken.START_OBJECT, Refusal.WRONG_TYPE);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Paths member = collection.member(name, object);
            parser.nextToken();
            switch (name) {
                case "type" -> typed = is("FeatureCollection");
                case "features" -> {
                    features = true;
                    features();
                }
                default -> cells.value(member, 1);
            }
        }
        require(typed && features, Refusal.WRONG_TYPE);
        require(parser.nextToken() == null, Refusal.MALFORMED);
    }

    private void features() throws IOException, Unreadable {
        require(parser.currentToken() == JsonToken.START_ARRAY, Refusal.WRONG_TYPE);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken() == JsonToken.START_OBJECT, Refusal.MALFORMED);
            long start = parser.currentTokenLocation().getByteOffset();
            shapeBytes = 0;
            feature();
            long length = parser.currentLocation().getByteOffset() - start - shapeBytes;
            require(length <= CsvReader.LONGEST_ROW, Refusal.ROW_TOO_LONG);
            relay.endRow();
        }
    }

    private void feature() throws IOException, Unreadable {
        boolean typed = false;
        long object = cells.nextObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Paths member = feature.member(name, object);
            parser.nextToken();
            switch (name) {
                case "type" -> typed = is("Feature");
                case "geometry" -> shape();
                case "properties" -> cells.value(properties, 1);
                default -> cells.value(member, 1);
            }
        }
        require(typed, Refusal.MALFORMED);
    }

    private void shape() throws IOException, Unreadable {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        long start = parser.currentLocation().getByteOffset();
        geometry(1);
        shapeBytes = parser.currentLocation().getByteOffset() - start;
        if (shapes < 0) {
            shapes = relay.column("geometry");
        }
        relay.geometry(shapes);
    }

    private void geometry(int depth) throws IOException, Unreadable {
        require(parser.currentToken() == JsonToken.START_OBJECT, Refusal.MALFORMED);
        require(depth <= DEEPEST, Refusal.TOO_DEEP);
        boolean typed = false;
        long object = cells.nextObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Paths member = geometry.member(name, object);
            parser.nextToken();
            switch (name) {
                case "type" -> typed = GEOMETRIES.contains(parser.getText());
                case "coordinates", "bbox" -> numbers();
                case "geometries" -> geometries(depth + 1);
                default -> cells.value(member, 1);
            }
        }
        require(typed, Refusal.MALFORMED);
    }

    private void geometries(int depth) throws IOException, Unreadable {
        require(parser.currentToken() == JsonToken.START_ARRAY, Refusal.MALFORMED);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            geometry(depth);
        }
    }

    /** Passes over arrays of numbers, and nothing but numbers. */
    private void numbers() throws IOException, Unreadable {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            require(
                    token.isNumeric() || token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY,
                    Refusal.MALFORMED);
            depth += token == JsonToken.START_ARRAY ? 1 : token == JsonToken.END_ARRAY ? -1 : 0;
            require(depth <= DEEPEST, Refusal.TOO_DEEP);
        } while (depth > 0 && parser.nextToken() != null);
    }

    private boolean is(String type) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING
                && parser.getText().equals(type);
    }

    private void require(boolean fulfilled, Refusal otherwise) throws Unreadable {
        if (!fulfilled) {
            throw new Unreadable(otherwise, relay.rows() + 1);
        }
    }
}
