package uk.gov.essex.smart.benchmarks.ingest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;

/** Events of the topic rule as the agent and the rule make them: eight channels that wander, a reading a minute. */
final class Messages {

    static final long START = 1_767_225_600;

    private static final List<String> CHANNELS =
            List.of("nox", "no2", "o3", "pm10", "temperature", "humidity", "noise", "footfall");

    private final Random random;
    private final int slots;
    private final int addressesASlot;

    private Messages(long seed, int slots, int addressesASlot) {
        random = new Random(seed);
        this.slots = slots;
        this.addressesASlot = addressesASlot;
    }

    /** Some different messages, the same ones each time. */
    static List<byte[]> list(int count, int slots, int addressesASlot) {
        return IntStream.range(0, count)
                .mapToObj(seed -> new Messages(seed, slots, addressesASlot).message(seed))
                .toList();
    }

    private byte[] message(int number) {
        String post = "post-%06d".formatted(number);
        List<String> records = new ArrayList<>();
        CHANNELS.forEach(channel -> addSeries(post, channel, records));
        for (int i = 0; i < slots * addressesASlot; i++) {
            records.add("{%s\"t\":%d,\"vs\":\"02:00:00:%02x:%02x:%02x\"}"
                    .formatted(
                            i == 0 ? "\"bn\":\"" + post + ":wifi-devices\"," : "",
                            i / addressesASlot * 60,
                            random.nextInt(256),
                            random.nextInt(256),
                            random.nextInt(256)));
        }
        return "{\"v\":1,\"start\":%d,\"period\":60,\"slots\":%d,\"senml\":[%s],\"thing\":\"%s\",\"received\":%d}"
                .formatted(START, slots, String.join(",", records), post, (START + slots * 60L + 30) * 1_000)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void addSeries(String post, String name, List<String> records) {
        Channel.Stored channel = (Channel.Stored) Channels.find(name).orElseThrow();
        long steps = (channel.least() + Math.min(channel.most(), 800)) / 2;
        for (int slot = 0; slot < slots; slot++) {
            steps = Math.clamp(steps + random.nextInt(-2, 3), channel.least(), channel.most());
            String head = slot == 0 ? "\"bn\":\"" + post + ":" + name + "\"," : "\"t\":" + slot * 60 + ",";
            String time = records.isEmpty() ? "\"bt\":" + START + "," : "";
            records.add("{" + head + time + "\"v\":"
                    + BigDecimal.valueOf(steps, channel.decimals()).toPlainString() + "}");
        }
    }
}
