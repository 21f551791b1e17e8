package uk.gov.essex.smart.devices.spool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.devices.block.Slots;
import uk.gov.essex.smart.devices.sensor.Reading;

/** One line of the journal: eight hexadecimal digits of checksum, a space, JSON. */
sealed interface JournalLine {

    JsonMapper JSON = JsonMapper.builder().build();
    int SUM = 9;

    /** No block is open; the next one begins at the floor or later. */
    record Closed(long floor) implements JournalLine {}

    /** The block that the samples which follow belong to. */
    record Opened(Slots slots) implements JournalLine {}

    /** What was read at a moment. */
    record Sample(long moment, List<Reading> readings) implements JournalLine {}

    /** The line with its end. */
    default byte[] encode() {
        ObjectNode node = JSON.createObjectNode();
        switch (this) {
            case Closed closed -> node.put("floor", closed.floor());
            case Opened opened ->
                node.put("start", opened.slots().start())
                        .put("period", opened.slots().period())
                        .put("slots", opened.slots().count());
            case Sample sample -> {
                node.put("t", sample.moment());
                sample.readings().forEach(reading -> write(node.withArray("r").addArray(), reading));
            }
        }
        String json = node.toString();
        int sum = Durable.checksum(json.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x %s\n", sum, json).getBytes(StandardCharsets.UTF_8);
    }

    /** The line of this text, without its end; empty where it is torn or altered. */
    static Optional<JournalLine> decode(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        if (text.length() <= SUM) {
            return Optional.empty();
        }
        String json = text.substring(SUM);
        String sum = String.format("%08x ", Durable.checksum(json.getBytes(StandardCharsets.UTF_8)));
        if (!text.startsWith(sum)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(JSON.readTree(json)));
        } catch (JsonProcessingException underAValidSum) {
            return Optional.empty();
        }
    }

    private static JournalLine of(JsonNode node) {
        if (node.has("floor")) {
            return new Closed(node.path("floor").asLong());
        }
        if (node.has("start")) {
            return new Opened(new Slots(
                    node.path("start").asLong(),
                    node.path("period").asInt(),
                    node.path("slots").asInt()));
        }
        List<Reading> readings = new ArrayList<>();
        node.path("r").forEach(reading -> readings.add(read(reading)));
        return new Sample(node.path("t").asLong(), readings);
    }

    private static void write(ArrayNode node, Reading reading) {
        node.add(reading.channel());
        switch (reading) {
            case Reading.Quantity quantity -> node.add(quantity.value().toPlainString());
            case Reading.Identifiers identifiers -> identifiers.values().forEach(node.addArray()::add);
        }
    }

    private static Reading read(JsonNode node) {
        String channel = node.path(0).asText();
        JsonNode value = node.path(1);
        if (!value.isArray()) {
            return new Reading.Quantity(channel, new BigDecimal(value.asText()));
        }
        List<String> values = new ArrayList<>();
        value.forEach(one -> values.add(one.asText()));
        return new Reading.Identifiers(channel, values);
    }
}
