package uk.gov.essex.smart.devices.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.essex.smart.devices.block.Position;
import uk.gov.essex.smart.devices.block.Rhythm;
import uk.gov.essex.smart.devices.mqtt.Topics;
import uk.gov.essex.smart.devices.sensor.Simulator;

/** Three days without a network, on a clock that runs as the test says. */
final class PartitionTest {

    private static final String POST = "post-000001";
    private static final long START = Instant.parse("2026-03-01T00:00:00Z").getEpochSecond();
    private static final int PERIOD = 1_200;
    private static final int SLOTS = 3;
    private static final int DAYS = 3;
    private static final int BLOCKS_A_DAY = 24;
    private static final int WINDOW = 8;
    private static final int RATE = 5;

    @TempDir
    Path folder;

    private final AtomicLong millis = new AtomicLong(START * 1_000);
    private final List<String> told = new ArrayList<>();
    private final InMemoryUplink uplink = new InMemoryUplink();

    @Test
    void everythingArrivesAfterThreeDaysAndNoFasterThanAllowed() throws IOException {
        try (Agent agent = agent(10_000_000)) {
            uplink.plug(true);
            runFor(agent, Duration.ofHours(1));
            uplink.plug(false);
            runFor(agent, Duration.ofDays(DAYS));
            assertThat(agent.depth()).isEqualTo(DAYS * BLOCKS_A_DAY);
            uplink.plug(true);
            long back = millis.get();
            int most = 0;
            while (agent.depth() > 0) {
                millis.addAndGet(100);
                agent.step();
                most = Math.max(most, blocksUnderWay().size());
                uplink.acknowledge();
            }
            agent.step();
            assertThat(most).as("publishes under way").isLessThanOrEqualTo(WINDOW);
            assertThat(millis.get() - back)
                    .as("milliseconds to catch up")
                    .isBetween(
                            DAYS * BLOCKS_A_DAY * 1_000L / RATE - 2_000, DAYS * BLOCKS_A_DAY * 1_000L / RATE + 5_000);
        }
        Set<String> starts = new HashSet<>();
        uplink.accepted.stream()
                .filter(sent -> sent.topic().endsWith("/block"))
                .forEach(sent -> starts.add(new String(sent.payload(), StandardCharsets.UTF_8).substring(0, 26)));
        assertThat(starts).as("distinct blocks").hasSize(DAYS * BLOCKS_A_DAY + 1);
        assertThat(uplink.accepted.stream().filter(sent -> sent.topic().endsWith("/block")))
                .as("none twice")
                .hasSize(starts.size());
    }

    @Test
    void aBlockUnderWayWhenTheRoadBreaksIsKeptAndSentAgainByteForByte() throws IOException {
        try (Agent agent = agent(10_000_000)) {
            runFor(agent, Duration.ofHours(2));
            uplink.plug(true);
            agent.step();
            List<byte[]> before = blocksUnderWay();
            assertThat(before).isNotEmpty();
            uplink.plug(false);
            agent.step();
            assertThat(agent.depth()).as("blocks kept").isEqualTo(2);
            uplink.plug(true);
            millis.addAndGet(Duration.ofMinutes(10).toMillis());
            agent.step();
            assertThat(blocksUnderWay()).containsExactlyElementsOf(before);
        }
    }

    @Test
    void aFullSpoolKeepsTheLatestAndSaysSoInTheShadow() throws IOException {
        try (Agent agent = agent(4_000)) {
            uplink.plug(true);
            runFor(agent, Duration.ofMinutes(60));
            uplink.plug(false);
            runFor(agent, Duration.ofDays(1));
            int kept = agent.depth();
            uplink.plug(true);
            agent.step();
            String birth = uplink.underWay.stream()
                    .filter(sent -> sent.topic().endsWith("/shadow/name/device/update"))
                    .map(sent -> new String(sent.payload(), StandardCharsets.UTF_8))
                    .findFirst()
                    .orElseThrow();
            assertThat(birth).contains("\"dropped\":" + (BLOCKS_A_DAY - kept) + ",");
            assertThat(told.stream().filter("dropped"::equals)).hasSize(BLOCKS_A_DAY - kept);
        }
    }

    private List<byte[]> blocksUnderWay() {
        return uplink.underWay.stream()
                .filter(sent -> sent.topic().endsWith("/block"))
                .map(InMemoryUplink.Sent::payload)
                .toList();
    }

    private void runFor(Agent agent, Duration time) {
        long until = millis.get() + time.toMillis();
        while (millis.get() < until) {
            millis.addAndGet(PERIOD * 1_000L);
            agent.step();
            if (uplink.isConnected()) {
                uplink.acknowledge();
                agent.step();
            }
        }
    }

    private Agent agent(long spoolBytes) throws IOException {
        Plan plan = new Plan(
                POST,
                new Position(51.7343, 0.4691),
                new Topics("$aws", "places_block", POST),
                folder,
                spoolBytes,
                WINDOW,
                RATE,
                Duration.ofMinutes(15),
                "1.0.0",
                "test",
                false);
        return new Agent(
                plan,
                Rhythm.from(START, PERIOD, SLOTS),
                new Simulator(1, POST, List.of("no2", "temperature")),
                (will, subscriptions, listener) -> uplink.open(listener),
                new Backoff(1_000, 300_000, new Random(1)),
                new Time(() -> Instant.ofEpochMilli(millis.get()), millis::get),
                1,
                (post, event, facts) -> told.add(event));
    }
}
