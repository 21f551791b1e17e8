package uk.gov.essex.smart.places.lambda;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import uk.gov.essex.smart.places.ingest.Decimal;
import uk.gov.essex.smart.places.ingest.Refusal;

/** Reads values of the types a field must have, or refuses the message. */
final class Fields {

    private Fields() {}

    /** The number the parser stands on, straight from its text. */
    static Decimal decimal(JsonParser json) throws IOException {
        return Decimal.parse(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
    }

    /** The next value, which must be a number. */
    static Decimal nextDecimal(JsonParser json) throws IOException, Unreadable {
        if (!json.nextToken().isNumeric()) {
            throw new Unreadable(Refusal.MALFORMED);
        }
        return decimal(json);
    }

    /** The next value, which must be a whole number written as one. */
    static long nextWhole(JsonParser json) throws IOException, Unreadable {
        if (json.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new Unreadable(Refusal.MALFORMED);
        }
        return decimal(json).steps(0);
    }

    /** The next value, which must be a text. */
    static String nextText(JsonParser json) throws IOException, Unreadable {
        if (json.nextToken() != JsonToken.VALUE_STRING) {
            throw new Unreadable(Refusal.MALFORMED);
        }
        return json.getText();
    }
}
