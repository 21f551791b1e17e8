package uk.gov.essex.smart.common.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One line of CloudWatch's embedded metric format: CloudWatch Logs turns it into metrics, so a function needs neither a
 * client nor a call. Values are numbers and dimensions are fixed words; nothing of a message may stand in either.
 */
public final class Emf {

    private static final JsonFactory JSON = new JsonFactory();

    private Emf() {}

    /** A CloudWatch unit. */
    public enum Unit {
        COUNT("Count"),
        BYTES("Bytes"),
        SECONDS("Seconds"),
        MILLISECONDS("Milliseconds");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    /** One measurement. */
    public record Metric(String name, Unit unit, long value) {}

    /**
     * The line, without its end, of metrics that are all in one unit.
     *
     * @param dimensions name to value; one dimension set holding all of them
     * @param metrics name to value
     */
    public static String line(
            String namespace, Instant now, Map<String, String> dimensions, Unit unit, Map<String, Long> metrics) {
        return line(
                namespace,
                now,
                dimensions,
                metrics.entrySet().stream()
                        .map(metric -> new Metric(metric.getKey(), unit, metric.getValue()))
                        .toList());
    }

    /**
     * The line, without its end.
     *
     * @param dimensions name to value; one dimension set holding all of them
     */
    public static String line(String namespace, Instant now, Map<String, String> dimensions, List<Metric> metrics) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart("_aws");
            json.writeNumberField("Timestamp", now.toEpochMilli());
            json.writeArrayFieldStart("CloudWatchMetrics");
            json.writeStartObject();
            json.writeStringField("Namespace", namespace);
            json.writeArrayFieldStart("Dimensions");
            json.writeStartArray();
            for (String dimension : dimensions.keySet()) {
                json.writeString(dimension);
            }
            json.writeEndArray();
            json.writeEndArray();
            json.writeArrayFieldStart("Metrics");
            for (Metric metric : metrics) {
                json.writeStartObject();
                json.writeStringField("Name", metric.name());
                json.writeStringField("Unit", metric.unit().word);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            for (Map.Entry<String, String> dimension : dimensions.entrySet()) {
                json.writeStringField(dimension.getKey(), dimension.getValue());
            }
            for (Metric metric : metrics) {
                json.writeNumberField(metric.name(), metric.value());
            }
            json.writeEndObject();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return text.toString();
    }
}
