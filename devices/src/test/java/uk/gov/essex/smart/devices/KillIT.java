package uk.gov.essex.smart.devices;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.essex.smart.devices.sensor.Reading;
import uk.gov.essex.smart.devices.sensor.Simulator;

/**
 * Kills the agent's process again and again. {@code -Dkills=1000 -Dkill.seconds=7200} is the full run; the build stops
 * after 25 kills or 25 seconds. A kill leaves the system's page cache as it is, so this does not stand for a loss of
 * power: the tests of torn files do.
 */
final class KillIT {

    private static final int KILLS = Integer.getInteger("kills", 25);
    private static final int SECONDS = Integer.getInteger("kill.seconds", 25);
    private static final int SPEED = 20;
    private static final List<String> POSTS = List.of("post-000001", "post-000002");
    private static final List<String> CHANNELS = List.of("no2", "temperature", "wifi-devices");

    @TempDir
    Path folder;

    private final Arrivals arrivals = new Arrivals();

    @Test
    void losesNothingAndTellsNothingTwice() throws Exception {
        Broker broker = Broker.running();
        broker.authority().equip(folder.resolve("certs"), POSTS.toArray(String[]::new));
        Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Child.Memory memory = new Child.Memory();
        Random random = new Random(7);
        int kills = 0;
        try (AutoCloseable _ = broker.listen((from, message) -> arrivals.take(message))) {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (kills < KILLS && System.nanoTime() < until) {
                Child child = start(broker.port(), since, memory);
                if (random.nextInt(5) > 0) {
                    child.awaitFirst("sampled");
                }
                Thread.sleep(random.nextInt(900));
                child.kill();
                kills++;
            }
            Child last = start(broker.port(), since, memory);
            last.awaitFirst("connected");
            last.await(
                    "all that was kept",
                    () -> POSTS.stream()
                            .allMatch(post -> arrivals.of(post).keySet().containsAll(memory.spooled(post))));
            long before = System.nanoTime();
            assertThat(last.terminate()).as("exit code after a signal").isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        }
        assertThat(arrivals.conflicts()).isEmpty();
        int samples = 0;
        for (String post : POSTS) {
            assertThat(arrivals.of(post).keySet()).containsAll(memory.spooled(post));
            samples += everySampleArrived(post, memory);
        }
        System.out.printf(
                "%d kills: %d blocks, %d samples, 0 lost, 0 told in two ways, %d sent again byte for byte%n",
                kills, POSTS.stream().mapToInt(post -> arrivals.of(post).size()).sum(), samples, arrivals.repeats());
        assertThat(kills).isGreaterThan(3);
    }

    private int everySampleArrived(String post, Child.Memory memory) throws IOException {
        Map<String, NavigableMap<Long, BigDecimal>> told = new TreeMap<>();
        long covered = 0;
        for (Map.Entry<Long, byte[]> block : arrivals.of(post).entrySet()) {
            Senml.quantities(new JsonMapper().readTree(block.getValue()))
                    .forEach((channel, values) -> values.forEach(
                            (second, value) -> assertThat(told.computeIfAbsent(channel, name -> new TreeMap<>())
                                            .put(second, value))
                                    .as("%s of %s at %d told once", channel, post, second)
                                    .isNull()));
            covered = block.getKey();
        }
        Simulator truth = new Simulator(1, post, CHANNELS);
        int samples = 0;
        for (long second : memory.sampled(post).headSet(covered)) {
            for (Reading reading : truth.readingsAt(second)) {
                if (reading instanceof Reading.Quantity quantity) {
                    assertThat(told.getOrDefault(quantity.channel(), new TreeMap<>())
                                    .get(second))
                            .as("%s of %s at %d", quantity.channel(), post, second)
                            .isEqualByComparingTo(quantity.value());
                }
            }
            samples++;
        }
        return samples;
    }

    private Child start(int port, Instant since, Child.Memory memory) throws IOException {
        return new Child(
                memory,
                List.of(
                        "fleet",
                        "--posts",
                        Integer.toString(POSTS.size()),
                        "--port",
                        Integer.toString(port),
                        "--certs",
                        folder.resolve("certs").toString(),
                        "--spool",
                        folder.resolve("spool").toString(),
                        "--channels",
                        String.join(",", CHANNELS),
                        "--topic-root",
                        "smart",
                        "--trace",
                        "true",
                        "--period",
                        "1",
                        "--slots",
                        "5",
                        "--speed",
                        Integer.toString(SPEED),
                        "--from",
                        since.toString(),
                        "--rate",
                        "100",
                        "--reconnect-least",
                        "50",
                        "--reconnect-most",
                        "500"));
    }
}
