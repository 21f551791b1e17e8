package uk.gov.essex.smart.common.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One JSON line for what nobody expected. An exception is named by its class and where it was thrown, never by its
 * message: messages quote input, and input may be personal.
 */
public final class Log {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int FRAMES = 12;

    private final PrintStream out;

    public Log(PrintStream out) {
        this.out = out;
    }

    /** Logs an unexpected fault once, with the request it belongs to. */
    public void unexpected(String requestId, Throwable fault) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("level", "ERROR");
            json.writeStringField("requestId", requestId);
            json.writeStringField("fault", fault.getClass().getName());
            json.writeStringField("at", frames(fault));
            Throwable cause = fault.getCause();
            if (cause != null) {
                json.writeStringField("cause", cause.getClass().getName());
                json.writeStringField("causeAt", frames(cause));
            }
            json.writeEndObject();
        } catch (IOException fromWriter) {
            throw new UncheckedIOException(fromWriter);
        }
        out.println(text);
    }

    private static String frames(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }
}
