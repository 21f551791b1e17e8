package uk.gov.essex.smart.supermarket.lambda.release;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.common.lambda.Priming;
import uk.gov.essex.smart.supermarket.lambda.door.Metrics;
import uk.gov.essex.smart.supermarket.release.Edition;
import uk.gov.essex.smart.supermarket.release.ReleaseRun;
import uk.gov.essex.smart.supermarket.release.ReleaseRun.Outcome;

/**
 * {@code supermarket-release}: releases what is due on a morning, oldest first, and goes on where the last call had no time
 * left. The event says nothing. A call with nothing left to do is cheap, so it is called several times each morning; one at
 * a time.
 */
public final class ReleaseHandler implements RequestStreamHandler {

    /** What a page may take where Smart Places is slow. */
    private static final int SPARE_MILLIS = 120_000;

    private final ReleaseRun run;
    private final InstantSource clock;
    private final PrintStream out;

    /** What one call did. */
    private record Call(Map<Edition, Long> rows, Optional<Edition> paused) {}

    /** As Lambda makes it. */
    public ReleaseHandler() {
        this(Wiring.run(Config.from(Config.environment())), InstantSource.system(), System.out);
    }

    public ReleaseHandler(ReleaseRun run, InstantSource clock, PrintStream out) {
        this.run = run;
        this.clock = clock;
        this.out = out;
        Priming.before(this::prime);
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        Call call = release(() -> context.getRemainingTimeInMillis() > SPARE_MILLIS);
        long rows = call.rows().values().stream().mapToLong(Long::longValue).sum();
        out.println(Emf.line(
                Metrics.NAMESPACE,
                clock.instant(),
                Map.of(),
                Emf.Unit.COUNT,
                Map.of(
                        "EditionsReleased",
                        (long) call.rows().size(),
                        "RowsReleased",
                        rows,
                        "ReleasesPaused",
                        call.paused().isPresent() ? 1L : 0L)));
        output.write(answer(call));
    }

    private Call release(BooleanSupplier hasTime) {
        Map<Edition, Long> rows = new LinkedHashMap<>();
        for (Edition edition : due()) {
            switch (run.run(edition, hasTime)) {
                case Outcome.Standing() -> {}
                case Outcome.Released(long count) -> rows.put(edition, count);
                case Outcome.Paused _ -> {
                    return new Call(rows, Optional.of(edition));
                }
            }
        }
        return new Call(rows, Optional.empty());
    }

    private List<Edition> due() {
        return Edition.due(clock.instant().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static byte[] answer(Call call) {
        return Json.object(json -> {
            json.writeArrayFieldStart("released");
            for (Map.Entry<Edition, Long> released : call.rows().entrySet()) {
                json.writeStartObject();
                json.writeStringField("edition", released.getKey().word());
                json.writeNumberField("rows", released.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            if (call.paused().isPresent()) {
                json.writeStringField("paused", call.paused().get().word());
            }
        });
    }

    /** Looks what is left to do, and does nothing. */
    void prime() {
        due().forEach(run::isReleased);
    }
}
