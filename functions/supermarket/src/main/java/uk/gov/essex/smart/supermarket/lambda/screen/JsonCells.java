package uk.gov.essex.smart.supermarket.lambda.screen;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.table.Table;

/** Hands whatever stands in a JSON value to a table, each scalar to the column of its path. */
final class JsonCells {

    private static final int DEEPEST = 64;
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private final JsonParser parser;
    private final Table table;
    private byte[] scratch = new byte[1 << 10];
    private long objects;

    JsonCells(JsonParser parser, Table table) {
        this.parser = parser;
        this.table = table;
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
            throw new Unreadable(Refusal.TOO_DEEP, table.rows() + 1);
        }
        switch (parser.currentToken()) {
            case START_OBJECT -> object(at, depth + 1);
            case START_ARRAY -> array(at.items(), depth + 1);
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text(at.column());
            case VALUE_TRUE -> table.cell(at.column(), TRUE, 0, TRUE.length);
            case VALUE_FALSE -> table.cell(at.column(), FALSE, 0, FALSE.length);
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
                throw new Unreadable(Refusal.NUL_BYTE, table.rows() + 1);
            }
            if (character > 127) {
                byte[] bytes = new String(characters, from, length).getBytes(StandardCharsets.UTF_8);
                table.cell(column, bytes, 0, bytes.length);
                return;
            }
            scratch[i] = (byte) character;
        }
        table.cell(column, scratch, 0, length);
    }
}
