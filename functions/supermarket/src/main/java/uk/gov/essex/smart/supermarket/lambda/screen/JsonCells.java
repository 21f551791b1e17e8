package uk.gov.essex.smart.supermarket.lambda.screen;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.table.Relay;

/** Hands whatever stands in a JSON value to a relay, each scalar to the column of its path. */
final class JsonCells {

    private static final int DEEPEST = 64;
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private final JsonParser parser;
    private final Relay relay;
    private byte[] scratch = new byte[1 << 10];
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
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Paths member = at.member(parser.currentName(), object);
            parser.nextToken();
            value(member, depth);
        }
    }

    /** Takes the value at whose beginning the parser is. */
    void value(Paths at, int depth) throws IOException, Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(Refusal.TOO_DEEP, relay.rows() + 1);
        }
        switch (parser.currentToken()) {
            case START_OBJECT -> object(at, depth + 1);
            case START_ARRAY -> array(at.items(), depth + 1);
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text(at.column());
            case VALUE_TRUE -> relay.cell(at.column(), TRUE, TRUE.length);
            case VALUE_FALSE -> relay.cell(at.column(), FALSE, FALSE.length);
            default -> at.column();
        }
    }

    private void array(Paths items, int depth) throws IOException, Unreadable {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(items, depth);
        }
    }

    private void text(int column) throws IOException, Unreadable {
        char[] characters = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int length = parser.getTextLength();
        if (scratch.length < length) {
            scratch = new byte[length * 2];
        }
        for (int i = 0; i < length; i++) {
            char character = characters[from + i];
            if (character == 0) {
                throw new Unreadable(Refusal.NUL_BYTE, relay.rows() + 1);
            }
            if (character > 127) {
                byte[] bytes = new String(characters, from, length).getBytes(StandardCharsets.UTF_8);
                relay.cell(column, bytes, bytes.length);
                return;
            }
            scratch[i] = (byte) character;
        }
        relay.cell(column, scratch, length);
    }
}
