package uk.gov.essex.smart.devices;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One lamppost in this JVM, as its command line would run it, with what it tells. */
final class Trial implements AutoCloseable {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Lamppost lamppost;
    private final Thread thread;

    Trial(Path folder, int port, String... flags) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "agent",
                "--post",
                "post-000001",
                "--port",
                Integer.toString(port),
                "--certs",
                folder.resolve("certs").toString(),
                "--spool",
                folder.resolve("spool").toString(),
                "--topic-root",
                "smart",
                "--period",
                "1",
                "--slots",
                "1",
                "--channels",
                "no2,wifi-devices",
                "--reconnect-least",
                "50",
                "--reconnect-most",
                "400"));
        arguments.addAll(List.of(flags));
        Wiring wiring = new Wiring(Config.from(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        lamppost = new Lamppost("post-000001", wiring);
        thread = Thread.ofPlatform().start(this::work);
    }

    /** How often it has told this event. */
    long count(String event) {
        return told().lines()
                .filter(line -> line.contains("\"event\":\"" + event + "\""))
                .count();
    }

    String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Waits until something holds, half a minute at most. */
    void await(String what, BooleanSupplier holds) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("Waited in vain: " + what + "\n" + told());
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        lamppost.stop();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            lamppost.run();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
