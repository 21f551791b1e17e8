package uk.gov.essex.smart.devices;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads SenML by the book, as a stranger would: base fields carry on, names and times are resolved. */
public final class Senml {

    private Senml() {}

    /** Numbers by channel and second, of a message of one post. */
    public static Map<String, NavigableMap<Long, BigDecimal>> quantities(JsonNode message) {
        Map<String, NavigableMap<Long, BigDecimal>> found = new TreeMap<>();
        String baseName = "";
        long baseTime = 0;
        for (JsonNode record : message.path("senml")) {
            baseName = record.path("bn").asText(baseName);
            baseTime = record.path("bt").asLong(baseTime);
            String name = baseName + record.path("n").asText("");
            long second = baseTime + record.path("t").asLong(0);
            if (record.has("v")) {
                found.computeIfAbsent(name.substring(name.indexOf(':') + 1), channel -> new TreeMap<>())
                        .put(second, new BigDecimal(record.path("v").asText()));
            }
        }
        return found;
    }
}
