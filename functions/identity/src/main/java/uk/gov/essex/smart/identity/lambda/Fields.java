package uk.gov.essex.smart.identity.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Fault;

/**
 * The fields of a flat JSON object, read one by one by those who know them. Every fault is collected with its place;
 * whatever was not read is a fault too. Not safe for several threads.
 */
final class Fields {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A value as it stood: text, whole number, list of texts; {@link Other} is anything else. */
    private sealed interface Value {
        record Text(String text) implements Value {}

        record Whole(long number) implements Value {}

        record Texts(List<String> texts) implements Value {}

        record Other() implements Value {}
    }

    private final Map<String, Value> values;
    private final Set<String> read = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private Fields(Map<String, Value> values) {
        this.values = values;
    }

    /** The fields, or empty where the input is not one JSON object with each name once. */
    static Optional<Fields> parse(InputStream input) {
        Map<String, Value> values = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(input)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                values.put(name, value(json));
            }
            return json.nextToken() == null ? Optional.of(new Fields(values)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Value value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return new Value.Text(json.getText());
        }
        if (token == JsonToken.VALUE_NUMBER_INT && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return new Value.Whole(json.getLongValue());
        }
        return token == JsonToken.START_ARRAY ? texts(json) : other(json);
    }

    private static Value texts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        boolean onlyTexts = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            onlyTexts &= json.currentToken() == JsonToken.VALUE_STRING;
            texts.add(json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "");
            json.skipChildren();
        }
        return onlyTexts ? new Value.Texts(texts) : new Value.Other();
    }

    private static Value other(JsonParser json) throws IOException {
        json.skipChildren();
        return new Value.Other();
    }

    /** A required text in a form of its own; empty, with a fault, where it is not of that form. */
    <T> Optional<T> text(String name, Function<String, Optional<T>> parser, String rule) {
        if (!isPresent(name)) {
            faults.add(new Fault("/" + name, rule));
        }
        return optionalText(name, parser, rule);
    }

    /** A text that may be left out. */
    <T> Optional<T> optionalText(String name, Function<String, Optional<T>> parser, String rule) {
        if (!isPresent(name)) {
            return Optional.empty();
        }
        Optional<T> parsed =
                values.get(name) instanceof Value.Text value ? parser.apply(value.text()) : Optional.empty();
        if (parsed.isEmpty()) {
            faults.add(new Fault("/" + name, rule));
        }
        return parsed;
    }

    /** A whole number within bounds, or {@code otherwise} where it is left out. */
    int number(String name, int otherwise, int least, int most) {
        if (!isPresent(name)) {
            return otherwise;
        }
        if (values.get(name) instanceof Value.Whole whole && whole.number() >= least && whole.number() <= most) {
            return (int) whole.number();
        }
        faults.add(new Fault("/" + name, "must be a whole number from " + least + " to " + most));
        return otherwise;
    }

    /** A required list of different texts, at least one; each that does not fit is a fault at its own place. */
    <T> Set<T> texts(String name, Function<String, Optional<T>> parser, String rule) {
        Set<T> parsed = new LinkedHashSet<>();
        if (!isPresent(name)
                || !(values.get(name) instanceof Value.Texts list)
                || list.texts().isEmpty()) {
            faults.add(new Fault("/" + name, "must be a list of at least one; each " + rule));
            return parsed;
        }
        for (int i = 0; i < list.texts().size(); i++) {
            Optional<T> one = parser.apply(list.texts().get(i));
            if (one.isEmpty() || !parsed.add(one.get())) {
                faults.add(new Fault("/" + name + "/" + i, one.isEmpty() ? rule : "must not be repeated"));
            }
        }
        return parsed;
    }

    /** Every fault, with one for each field that nobody asked for. */
    List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults);
        values.keySet().stream()
                .filter(name -> !read.contains(name))
                .map(name -> new Fault("/" + pointer(name), "is not a field of this command"))
                .forEach(all::add);
        return all;
    }

    private boolean isPresent(String name) {
        read.add(name);
        return values.containsKey(name);
    }

    private static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
