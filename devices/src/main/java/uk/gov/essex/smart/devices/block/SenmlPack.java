package uk.gov.essex.smart.devices.block;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.devices.sensor.Reading;

/**
 * Writes a block as SenML (RFC 8428). Records go channel by channel: a channel's first record carries the whole name
 * as its base name, the others only their time and value, which is what keeps 120 readings well below the 5 KB that
 * AWS IoT meters as one message. The same samples always give the same bytes.
 */
public final class SenmlPack {

    private static final JsonFactory JSON = new JsonFactory();

    private record At(long offset, Reading reading) {}

    private final String post;

    /** @param post the thing's name, the first part of every record's name */
    public SenmlPack(String post) {
        this.post = post;
    }

    /**
     * The message of a block that holds at least one reading.
     *
     * @param position told with the block where present
     */
    public SealedBlock seal(OpenBlock block, Optional<Position> position) {
        Slots slots = block.slots();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField("v", 1);
            json.writeNumberField("start", slots.start());
            json.writeNumberField("period", slots.period());
            json.writeNumberField("slots", slots.count());
            json.writeArrayFieldStart("senml");
            writeRecords(json, slots, byChannel(block));
            if (position.isPresent()) {
                writePosition(json, position.get());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return new SealedBlock(slots, bytes.toByteArray());
    }

    private static Map<String, List<At>> byChannel(OpenBlock block) {
        Map<String, List<At>> channels = new LinkedHashMap<>();
        block.samples()
                .forEach((moment, readings) -> readings.forEach(
                        reading -> channels.computeIfAbsent(reading.channel(), name -> new ArrayList<>())
                                .add(new At(moment - block.slots().start(), reading))));
        return channels;
    }

    private void writeRecords(JsonGenerator json, Slots slots, Map<String, List<At>> channels) throws IOException {
        boolean timed = false;
        for (Map.Entry<String, List<At>> channel : channels.entrySet()) {
            boolean named = false;
            for (At at : channel.getValue()) {
                for (String value : values(at.reading())) {
                    json.writeStartObject();
                    if (!named) {
                        json.writeStringField("bn", post + ":" + channel.getKey());
                        named = true;
                    }
                    if (!timed) {
                        json.writeNumberField("bt", slots.start());
                        timed = true;
                    }
                    if (at.offset() != 0) {
                        json.writeNumberField("t", at.offset());
                    }
                    writeValue(json, at.reading(), value);
                    json.writeEndObject();
                }
            }
        }
    }

    private static List<String> values(Reading reading) {
        return switch (reading) {
            case Reading.Quantity quantity -> List.of(quantity.value().toPlainString());
            case Reading.Identifiers identifiers -> identifiers.values();
        };
    }

    private static void writeValue(JsonGenerator json, Reading reading, String value) throws IOException {
        if (reading instanceof Reading.Quantity) {
            json.writeFieldName("v");
            json.writeNumber(value);
        } else {
            json.writeStringField("vs", value);
        }
    }

    private void writePosition(JsonGenerator json, Position position) throws IOException {
        json.writeStartObject();
        json.writeStringField("bn", post + ":");
        json.writeStringField("n", "lat");
        json.writeNumberField("v", position.latitude());
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("n", "lon");
        json.writeNumberField("v", position.longitude());
        json.writeEndObject();
    }
}
