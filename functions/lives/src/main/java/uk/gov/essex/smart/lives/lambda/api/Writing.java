package uk.gov.essex.smart.lives.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Words;

/** Writes the kinds of field that a referral is made of. */
final class Writing {

    private Writing() {}

    static <T> void text(JsonGenerator json, String name, Optional<T> value, Function<T, String> text)
            throws IOException {
        Optional<String> written = value.map(text);
        if (written.isPresent()) {
            json.writeStringField(name, written.get());
        }
    }

    static void word(JsonGenerator json, String name, Enum<?> constant) throws IOException {
        json.writeStringField(name, Words.word(constant));
    }

    static <E extends Enum<E>> void words(JsonGenerator json, String name, Set<E> constants) throws IOException {
        list(json, name, constants.stream().sorted().toList(), Words::word);
    }

    static <T> void list(JsonGenerator json, String name, List<T> values, Function<T, String> text) throws IOException {
        strings(json, name, values.stream().map(text).toList());
    }

    private static void strings(JsonGenerator json, String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
