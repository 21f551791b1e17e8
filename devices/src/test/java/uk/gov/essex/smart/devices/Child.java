package uk.gov.essex.smart.devices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The agent as a process of its own. */
final class Child {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What processes have told over all their lives: what they promised to have on disk. */
    static final class Memory {

        private final Map<String, NavigableSet<Long>> sampled = new ConcurrentHashMap<>();
        private final Map<String, NavigableSet<Long>> spooled = new ConcurrentHashMap<>();

        NavigableSet<Long> sampled(String post) {
            return sampled.computeIfAbsent(post, name -> new ConcurrentSkipListSet<>());
        }

        NavigableSet<Long> spooled(String post) {
            return spooled.computeIfAbsent(post, name -> new ConcurrentSkipListSet<>());
        }

        private void hear(JsonNode event) {
            String post = event.path("post").asText();
            switch (event.path("event").asText()) {
                case "sampled" -> sampled(post).add(event.path("moment").asLong());
                case "spooled" -> spooled(post).add(event.path("start").asLong());
                default -> {}
            }
        }
    }

    private final Memory memory;
    private final Process process;
    private final Thread reader;
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    Child(Memory memory, List<String> arguments) throws IOException {
        this.memory = memory;
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                AgentMain.class.getName()));
        command.addAll(arguments);
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        reader = Thread.ofVirtual().start(this::read);
    }

    void awaitFirst(String event) throws InterruptedException {
        await(event, () -> lines.stream().anyMatch(line -> line.contains("\"event\":\"" + event + "\"")));
    }

    void await(String what, BooleanSupplier holds) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new AssertionError("Waited in vain for " + what + ":\n" + String.join("\n", lines));
            }
            Thread.sleep(10);
        }
    }

    /** Kills it as the system would: no handler runs. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
    }

    /** Asks it to end; its exit code. */
    int terminate() throws InterruptedException {
        process.toHandle().destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It did not end:\n" + String.join("\n", lines));
        }
        reader.join();
        return process.exitValue();
    }

    private void read() {
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                hear(line);
            }
        } catch (IOException killed) {
            lines.add("killed");
        }
    }

    private void hear(String line) {
        try {
            memory.hear(new JsonMapper().readTree(line));
        } catch (JsonProcessingException cutShort) {
            lines.add("cut short");
        }
    }
}
