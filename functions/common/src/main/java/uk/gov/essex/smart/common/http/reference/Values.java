package uk.gov.essex.smart.common.http.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Values and types of the description, in words. */
final class Values {

    private Values() {}

    /** A value as it stands in a query: the parts of a list between commas. */
    static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","))
                : value.asText();
    }

    /** A schema's type in words, with what bounds it. */
    static String kind(JsonNode schema) {
        List<String> words = new ArrayList<>();
        words.add(type(schema));
        if (schema.has("enum")) {
            words.add("one of " + text(schema.path("enum")).replace(",", ", "));
        }
        if (schema.has("minimum") && schema.has("maximum")) {
            words.add(schema.path("minimum").asText() + " to "
                    + schema.path("maximum").asText());
        }
        if (schema.has("default")) {
            words.add("default " + text(schema.path("default")));
        }
        return String.join(", ", words);
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            return name(schema);
        }
        if (schema.has("const")) {
            return "always " + schema.path("const").asText();
        }
        String type = schema.path("type").asText("");
        if (type.equals("array")) {
            return "list of " + type(schema.path("items"));
        }
        return schema.path("format").asText().equals("date-time") ? "instant" : type;
    }

    /** The last part of what a node refers to. */
    static String name(JsonNode reference) {
        String pointer = reference.path("$ref").asText();
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
