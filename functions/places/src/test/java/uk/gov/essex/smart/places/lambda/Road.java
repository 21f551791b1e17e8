package uk.gov.essex.smart.places.lambda;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.InMemoryLampposts;
import uk.gov.essex.smart.places.ingest.DeadLetters;
import uk.gov.essex.smart.places.ingest.InMemoryDeadLetters;
import uk.gov.essex.smart.places.ingest.Ingest;

/** The whole road of a message for tests: the real handler over the blocks given, and what it printed. */
final class Road {

    static final Instant NOW = Instant.parse("2026-01-01T00:15:42Z");

    private final InMemoryLampposts lampposts = new InMemoryLampposts();
    private final InMemoryDeadLetters deadLetters = new InMemoryDeadLetters(NOW);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Log log;
    private final Reception reception;
    private final IngestHandler handler;

    Road(Blocks blocks) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        log = new Log(out);
        reception = reception(blocks, out);
        handler = new IngestHandler(reception, deadLetters, log);
    }

    /** A road whose dead letters and lines go elsewhere. */
    Road(Blocks blocks, DeadLetters queue, PrintStream out) {
        log = new Log(out);
        reception = reception(blocks, out);
        handler = new IngestHandler(reception, queue, log);
    }

    private Reception reception(Blocks blocks, PrintStream out) {
        return new Reception(
                new Ingest(blocks, lampposts, Duration.ofDays(35)), new Meter(InstantSource.fixed(NOW), out));
    }

    void send(byte[] event) {
        try {
            handler.handleRequest(new ByteArrayInputStream(event), OutputStream.nullOutputStream(), new Invocation());
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    IngestHandler handler() {
        return handler;
    }

    Redrive redrive() {
        return new Redrive(deadLetters, reception, InstantSource.fixed(NOW), log);
    }

    InMemoryLampposts lampposts() {
        return lampposts;
    }

    InMemoryDeadLetters deadLetters() {
        return deadLetters;
    }

    /** Lines printed so far: metrics and faults. */
    List<String> printed() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
