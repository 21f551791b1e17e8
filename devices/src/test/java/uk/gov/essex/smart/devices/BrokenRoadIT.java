package uk.gov.essex.smart.devices;

import static org.assertj.core.api.Assertions.assertThat;

import com.hivemq.extension.sdk.api.packets.publish.AckReasonCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agent on the SDK against a real broker, over a network that breaks. */
final class BrokenRoadIT {

    private static final String POST = "post-000001";

    @TempDir
    Path folder;

    private final Broker broker = Broker.running();
    private final Arrivals arrivals = new Arrivals();
    private final List<Broker.Message> others = new CopyOnWriteArrayList<>();
    private AutoCloseable listening = () -> {};
    private Wire wire;

    BrokenRoadIT() throws IOException {
        wire = new Wire(broker.port());
    }

    @BeforeEach
    void lay() throws IOException {
        broker.authority().equip(folder.resolve("certs"), POST);
        listening = broker.listen((from, message) -> {
            arrivals.take(message);
            if (!message.topic().endsWith("/block")) {
                others.add(message);
            }
        });
    }

    @AfterEach
    void clear() throws Exception {
        broker.acceptAll();
        listening.close();
        wire.close();
    }

    @Test
    void sendsAgainByteForByteWhatWasNotAcknowledged() throws Exception {
        try (Trial trial = new Trial(folder, wire.port(), "--ack-timeout", "1")) {
            trial.await("a first acknowledgement", () -> trial.count("acked") > 0);
            wire.deafen(true);
            int before = arrivals.of(POST).size();
            trial.await("a block that arrives", () -> arrivals.of(POST).size() > before);
            trial.await("a lost acknowledgement", () -> trial.count("lost") > 0);
            wire.cut();
            wire.deafen(false);
            long acked = trial.count("acked");
            trial.await("acknowledgements again", () -> trial.count("acked") > acked + 1);
        }
        assertThat(arrivals.repeats()).as("the same block twice").isPositive();
        assertThat(arrivals.conflicts()).isEmpty();
    }

    @Test
    void survivesACutInsideAPublish() throws Exception {
        try (Trial trial = new Trial(folder, wire.port())) {
            for (int i = 0; i < 3; i++) {
                long connected = trial.count("connected");
                trial.await("a connection", () -> trial.count("connected") > 0);
                wire.cutAfter(200);
                trial.await("the cut and a new connection", () -> trial.count("connected") > connected);
            }
            long acked = trial.count("acked");
            trial.await("acknowledgements again", () -> trial.count("acked") > acked + 1);
            trial.await("an empty spool", () -> trial.count("acked") == trial.count("spooled"));
            assertThat(arrivals.of(POST)).hasSize((int) trial.count("spooled"));
        }
        assertThat(arrivals.conflicts()).isEmpty();
    }

    @Test
    void keepsARefusedBlockAndLetsTheOthersPass() throws Exception {
        Map<Integer, Boolean> first = new ConcurrentHashMap<>();
        AtomicInteger seen = new AtomicInteger();
        broker.answer((client, topic) ->
                topic.endsWith("/block") && first.putIfAbsent(seen.getAndIncrement(), true) == null && seen.get() <= 2
                        ? AckReasonCode.QUOTA_EXCEEDED
                        : AckReasonCode.SUCCESS);
        try (Trial trial = new Trial(folder, wire.port())) {
            trial.await("two refusals", () -> trial.count("refused") == 2);
            trial.await("more acknowledgements", () -> trial.count("acked") > 3);
            trial.await("an empty spool", () -> trial.count("acked") >= trial.count("spooled") - 1);
            assertThat(trial.told()).contains("\"code\":151");
        }
        assertThat(arrivals.conflicts()).isEmpty();
    }

    @Test
    void reconnectsWithABackOffThatGrowsAndJitters() throws Exception {
        wire.down(true);
        try (Trial trial = new Trial(folder, wire.port(), "--reconnect-least", "100", "--reconnect-most", "1600")) {
            Thread.sleep(5_000);
            List<Long> times = new ArrayList<>(wire.attempts());
            List<Long> waits = new ArrayList<>();
            for (int i = 1; i < times.size(); i++) {
                waits.add((times.get(i) - times.get(i - 1)) / 1_000_000);
            }
            assertThat(waits).as("waits between attempts, ms").hasSizeBetween(4, 40);
            assertThat(waits).allSatisfy(wait -> assertThat(wait).isLessThan(2_600));
            assertThat(waits.stream().distinct().count()).as("jitter").isGreaterThan(2);
            assertThat(waits.stream().mapToLong(Long::longValue).max().orElse(0))
                    .as("grown beyond the first bound")
                    .isGreaterThan(200);
            wire.down(false);
            trial.await("a connection", () -> trial.count("connected") > 0);
            trial.await("all that was kept meanwhile", () -> trial.count("acked") >= 3);
        }
        assertThat(arrivals.conflicts()).isEmpty();
    }

    @Test
    void tellsItsBirthAndItsGoodbyeAndLeavesAWillOnlyWhenLost() throws Exception {
        List<String> wills = new CopyOnWriteArrayList<>();
        try (Observer _ = new Observer(broker, folder.resolve("certs"), "places/+/will", wills::add)) {
            try (Trial trial = new Trial(folder, wire.port())) {
                trial.await("its birth", () -> trial.count("heartbeat") > 0);
                wire.cut();
                trial.await("its will", () -> !wills.isEmpty());
                trial.await("its second birth", () -> trial.count("heartbeat") > 1);
            }
            Thread.sleep(300);
        }
        List<String> said = others.stream()
                .map(message -> message.topic() + " " + new String(message.payload(), StandardCharsets.UTF_8))
                .toList();
        assertThat(said.getFirst())
                .startsWith("smart/things/post-000001/shadow/name/device/update")
                .contains("\"connected\":true", "\"firmware\":\"1.0.0\"", "\"spooled\":", "\"dropped\":0");
        assertThat(said.getLast())
                .isEqualTo("smart/things/post-000001/shadow/name/device/update "
                        + "{\"state\":{\"reported\":{\"connected\":false}}}");
        assertThat(wills)
                .as("one will: the goodbye needs none")
                .containsExactly("places/post-000001/will {\"state\":{\"reported\":{\"connected\":false}}}");
    }
}
