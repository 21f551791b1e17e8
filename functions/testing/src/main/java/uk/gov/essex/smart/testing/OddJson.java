package uk.gov.essex.smart.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes documents with something wrong of sound ones, the same at every run: to be sent to whatever reads JSON. */
public final class OddJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1.5",
            "1e308",
            "-1e400",
            "99999999999999999999",
            "2147483647",
            "-2147483648",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"public\"",
            "\"2026-11-24T10:00:00Z\"",
            "\"+1000000000-12-31T23:59:59Z\"",
            "\"-999999999-01-01\"",
            "\"2026-02-30\"",
            "\"" + "x".repeat(2_000) + "\"",
            "\"<script>alert(1)</script>\"",
            "\"\\u202e\\ud800\"",
            "[]",
            "[null]",
            "[[[[]]]]",
            "[\"patient\",\"patient\"]",
            "{}",
            "{\"latitude\":91}",
            "{\"\":{}}");

    private final SplittableRandom random;

    public OddJson(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A value that fits few places. */
    public String value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    /** True once in so many times. */
    public boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    /** The document with one to three fields left out or replaced, or with letters lost, added or doubled. */
    public String of(String document) throws IOException {
        return once(3) ? letters(document) : fields((ObjectNode) JSON.readTree(document));
    }

    private String fields(ObjectNode document) {
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            List<ObjectNode> objects = new ArrayList<>();
            collect(document, objects);
            ObjectNode object = objects.get(random.nextInt(objects.size()));
            List<String> names = new ArrayList<>(
                    object.properties().stream().map(Map.Entry::getKey).toList());
            names.add("unknown");
            String name = names.get(random.nextInt(names.size()));
            if (once(4)) {
                object.remove(name);
            } else {
                object.putRawValue(name, new RawValue(value()));
            }
        }
        return document.toString();
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private String letters(String document) {
        StringBuilder text = new StringBuilder(document);
        for (int i = random.nextInt(1, 5); i > 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, (char) random.nextInt(0x20, 0x2ff));
                case 2 -> text.setLength(at);
                default -> text.insert(at, text.substring(at));
            }
        }
        return text.toString();
    }
}
