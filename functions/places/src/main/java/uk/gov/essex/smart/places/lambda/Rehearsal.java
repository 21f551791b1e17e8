package uk.gov.essex.smart.places.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Takes one invented message all the way to a write that never happens, so that a snapshot knows the whole road. */
final class Rehearsal implements Runnable {

    private static final String MESSAGE = "rehearsal.json";

    private final IngestHandler handler;

    /** @param handler one that stores nothing */
    Rehearsal(IngestHandler handler) {
        this.handler = handler;
    }

    @Override
    public void run() {
        handler.take(message(), "rehearsal");
    }

    private static byte[] message() {
        try (InputStream message = Rehearsal.class.getResourceAsStream(MESSAGE)) {
            if (message == null) {
                throw new IllegalStateException("The jar has no " + MESSAGE);
            }
            return message.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
