package uk.gov.essex.smart.places.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads printed metric lines as CloudWatch would. */
final class Metrics {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Metrics() {}

    /** Sums by {@code Name}, or {@code Name/dimension value} where a metric has a dimension. */
    static Map<String, Long> of(List<String> lines) {
        Map<String, Long> sums = new TreeMap<>();
        for (String line : lines) {
            JsonNode node = parse(line);
            JsonNode directive = node.path("_aws").path("CloudWatchMetrics").path(0);
            JsonNode dimensions = directive.path("Dimensions").path(0);
            String suffix = dimensions.isEmpty()
                    ? ""
                    : "/" + node.get(dimensions.get(0).asText()).asText();
            for (JsonNode metric : directive.path("Metrics")) {
                String name = metric.get("Name").asText();
                sums.merge(name + suffix, node.get(name).asLong(), Long::sum);
            }
        }
        return sums;
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException fault) {
            throw new AssertionError("Not a metric line", fault);
        }
    }
}
