package uk.gov.essex.smart.supermarket.lambda.screen;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.files.JsonText;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.table.Relay;
import uk.gov.essex.smart.supermarket.screening.table.Table;
import uk.gov.essex.smart.supermarket.screening.text.CsvReader;

/** Hands the objects of a JSON file to a table: an array of them, one after another (JSON Lines), or GeoJSON's features. */
final class JsonFile {

    private final Relay relay;
    private final JsonParser parser;
    private final JsonCells cells;

    private JsonFile(JsonParser parser, Relay relay) {
        this.relay = relay;
        this.parser = parser;
        cells = new JsonCells(parser, relay);
    }

    /** Reads all of it, which is UTF-8; when this returns the table has judged every row. */
    static void read(InputStream in, Format format, Table table) throws IOException, Unreadable {
        try (Relay relay = new Relay(table)) {
            read(in, format, relay);
            relay.finish();
        }
    }

    private static void read(InputStream in, Format format, Relay relay) throws IOException, Unreadable {
        try (JsonParser parser = JsonText.FACTORY.createParser(in)) {
            JsonFile file = new JsonFile(parser, relay);
            if (format == Format.GEOJSON) {
                new Features(parser, relay, file.cells).read();
            } else {
                file.objects();
            }
        } catch (JsonEOFException ended) {
            throw new Unreadable(Refusal.TRUNCATED, relay.rows() + 1);
        } catch (StreamConstraintsException beyond) {
            throw new Unreadable(Refusal.ROW_TOO_LONG, relay.rows() + 1);
        } catch (JsonParseException malformed) {
            throw new Unreadable(Refusal.MALFORMED, relay.rows() + 1);
        }
    }

    private void objects() throws IOException, Unreadable {
        Paths root = new Paths(relay, "");
        boolean array = parser.nextToken() == JsonToken.START_ARRAY;
        JsonToken token = array ? parser.nextToken() : parser.currentToken();
        while (token == JsonToken.START_OBJECT) {
            long start = parser.currentTokenLocation().getByteOffset();
            cells.object(root, 1);
            if (parser.currentLocation().getByteOffset() - start > CsvReader.LONGEST_ROW) {
                throw new Unreadable(Refusal.ROW_TOO_LONG, relay.rows() + 1);
            }
            relay.endRow();
            token = parser.nextToken();
        }
        boolean finished = array ? token == JsonToken.END_ARRAY && parser.nextToken() == null : token == null;
        if (!finished) {
            throw new Unreadable(Refusal.MALFORMED, relay.rows() + 1);
        }
    }
}
