package uk.gov.essex.smart.benchmarks.ingest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;

/** What one would write first: a tree of the message, decimal numbers, zigzag varints of the differences, deflate. */
final class UsualWay implements Way {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Override
    public long take(byte[] message) throws IOException {
        JsonNode tree = json.readTree(message);
        long start = tree.get("start").asLong();
        int period = tree.get("period").asInt();
        int slots = tree.get("slots").asInt();
        Map<Integer, long[]> series = new TreeMap<>();
        Map<Integer, Map<Integer, Set<String>>> heard = new TreeMap<>();
        String name = "";
        long base = 0;
        for (JsonNode entry : tree.get("senml")) {
            name = entry.path("bn").asText(name);
            base = entry.path("bt").asLong(base);
            int slot = (int) ((base + entry.path("t").asLong(0) - start) / period);
            Channel channel =
                    Channels.find(name.substring(name.indexOf(':') + 1)).orElseThrow();
            if (channel instanceof Channel.Stored stored) {
                BigDecimal value = entry.get("v").decimalValue();
                values(series, stored, slots)[slot] = value.setScale(stored.decimals(), RoundingMode.HALF_UP)
                        .unscaledValue()
                        .longValueExact();
            } else if (channel instanceof Channel.IdentifierSet set) {
                heard.computeIfAbsent(set.counted().code(), code -> new TreeMap<>())
                        .computeIfAbsent(slot, none -> new HashSet<>())
                        .add(entry.get("vs").asText());
            }
        }
        heard.forEach((code, bySlot) -> bySlot.forEach(
                (slot, distinct) -> values(series, Channels.getStored(code), slots)[slot] = distinct.size()));
        return deflated(series);
    }

    private static long[] values(Map<Integer, long[]> series, Channel.Stored channel, int slots) {
        return series.computeIfAbsent(channel.code(), code -> {
            long[] values = new long[slots];
            Arrays.fill(values, Long.MIN_VALUE);
            return values;
        });
    }

    private static long deflated(Map<Integer, long[]> series) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (Map.Entry<Integer, long[]> one : series.entrySet()) {
                out.write(one.getKey());
                long last = 0;
                for (long value : one.getValue()) {
                    writeVarint(out, value - last);
                    last = value;
                }
            }
        }
        return bytes.size();
    }

    private static void writeVarint(DeflaterOutputStream out, long difference) throws IOException {
        long rest = (difference << 1) ^ (difference >> 63);
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
