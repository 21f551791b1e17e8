package uk.gov.essex.smart.movement.lambda.insight;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.movement.closing.ClosableDays;
import uk.gov.essex.smart.movement.closing.Closing;
import uk.gov.essex.smart.movement.lambda.Metrics;

/**
 * {@code movement-close-day}: each morning closes the day before, and again the two before that. An operator may have
 * another day closed by {@code {"day": "2026-11-23"}}. Answers what was closed. Safe to repeat.
 */
public final class CloseDayHandler implements RequestStreamHandler {

    private final Closing closing;
    private final InstantSource clock;
    private final PrintStream out;

    /** As Lambda makes it. */
    public CloseDayHandler() {
        this(Wiring.closing(Config.from(Config.environment())), InstantSource.system(), System.out);
    }

    public CloseDayHandler(Closing closing, InstantSource clock, PrintStream out) {
        this.closing = closing;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        output.write(take(input));
    }

    /** @throws IllegalArgumentException where the event names no day, or one that cannot be closed */
    byte[] take(InputStream input) throws IOException {
        Instant now = clock.instant();
        Optional<LocalDate> named = CloseEvent.day(input);
        if (named.isPresent() && !ClosableDays.contain(named.get(), now)) {
            throw new IllegalArgumentException("A day can be closed from four in the morning after it, for "
                    + ClosableDays.FURTHEST_BACK + " days");
        }
        List<Closing.Closed> days = named.map(List::of).orElseGet(() -> ClosableDays.due(now)).stream()
                .map(closing::close)
                .toList();
        days.forEach(closed -> out.println(Emf.line(
                Metrics.NAMESPACE,
                now,
                Map.of(),
                Emf.Unit.COUNT,
                Map.of(
                        "ClosedDays", 1L,
                        "LedgerEntries", (long) closed.entered(),
                        "LedgerConflicts", (long) closed.conflicting()))));
        return answer(days);
    }

    private static byte[] answer(List<Closing.Closed> days) {
        return Json.object(json -> {
            json.writeArrayFieldStart("closed");
            for (Closing.Closed closed : days) {
                json.writeStartObject();
                json.writeStringField("day", closed.day().toString());
                json.writeNumberField("runs", closed.runs());
                json.writeNumberField("trips", closed.trips());
                json.writeNumberField("entered", closed.entered());
                json.writeNumberField("conflicting", closed.conflicting());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
