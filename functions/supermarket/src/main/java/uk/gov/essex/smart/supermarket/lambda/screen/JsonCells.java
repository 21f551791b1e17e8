package uk.gov.essex.smart.supermarket.lambda.screen;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.table.Relay;

/** Hands whatever stands in a JSON value to a relay, each scalar to the column of its path. */
final class JsonCells {

    private static final int DEEPEST = 64;

    private final JsonParser parser;
    private final Relay relay;
    private long objects;

    JsonCells(JsonParser parser, Relay relay) {
        this.parser = parser;
        this.relay = relay;
    }

    /** A number for an object, which no other has. */
    long nextObject() {
        return ++objects;
    }

    /** Takes the members of the object at whose beginning the parser is. */
    void object(Paths at, int depth) throws IOException, Unreadable {
        long object = nextObject();
        Paths member = next(at, 0, object);
        while (member != null) {
            parser.nextToken();
            value(member, depth);
            member = next(at, member.place() + 1, object);
        }
    }

    /** Goes on to the next member of an object, most often the one at that place; null at the object's end. */
    private @Nullable Paths next(Paths at, int place, long object) throws IOException, Unreadable {
        SerializableString expected = at.name(place);
        if (expected == null) {
            parser.nextToken();
        } else if (parser.nextFieldName(expected)) {
            return at.member(place, object);
        }
        return parser.currentToken() == JsonToken.END_OBJECT ? null : at.member(parser.currentName(), object);
    }

    /** Takes the value at whose beginning the parser is. */
    void value(Paths at, int depth) throws IOException, Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(Refusal.TOO_DEEP, relay.rows() + 1);
        }
        switch (parser.currentToken()) {
            case START_OBJECT -> object(at, depth + 1);
            case START_ARRAY -> array(at.items(), depth + 1);
            case VALUE_NULL -> at.column();
            default -> scalar(at.column());
        }
    }

    private void array(Paths items, int depth) throws IOException, Unreadable {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(items, depth);
        }
    }

    private void scalar(int column) throws IOException, Unreadable {
        relay.cell(column, parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }
}
