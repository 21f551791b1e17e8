package uk.gov.essex.smart.supermarket.lambda.convert;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.files.JsonText;

/**
 * The rows of a JSON file that was screened: its objects by their members, or GeoJSON's features by their properties, their
 * geometry, and what else they have under {@code feature.}, as screening calls it.
 */
final class JsonRows {

    private static final String GEOMETRY = "geometry";
    private static final String FEATURE = "feature.";

    private final JsonParser parser;
    private final Taker taker;

    private JsonRows(JsonParser parser, Taker taker) {
        this.parser = parser;
        this.taker = taker;
    }

    /** Who is handed the rows. */
    interface Taker {

        /** Takes the value that a parser stands at, and leaves it at the value's end. */
        void value(String column, JsonParser parser) throws IOException;

        void endRow() throws IOException;
    }

    static void read(InputStream in, Format format, Taker taker) throws IOException {
        try (JsonParser parser = JsonText.FACTORY.createParser(in)) {
            JsonRows rows = new JsonRows(parser, taker);
            if (format == Format.GEOJSON) {
                rows.collection();
            } else {
                rows.objects();
            }
        }
    }

    /** In an array, or one after another. */
    private void objects() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    take(parser.currentName());
                }
                taker.endRow();
            }
        }
    }

    private void take(String column) throws IOException {
        parser.nextToken();
        taker.value(column, parser);
    }

    private void collection() throws IOException {
        parser.nextToken();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean features = parser.currentName().equals("features");
            parser.nextToken();
            if (features) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    feature();
                    taker.endRow();
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void feature() throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            switch (name) {
                case "type" -> parser.nextToken();
                case GEOMETRY -> take(GEOMETRY);
                case "properties" -> properties();
                default -> take(FEATURE + name);
            }
        }
    }

    private void properties() throws IOException {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                boolean taken = name.equals(GEOMETRY) || name.startsWith(FEATURE);
                take(taken ? "properties." + name : name);
            }
        }
    }
}
