package uk.gov.essex.smart.common.lambda;

import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Counts and times an API's requests by operation, as one metric line each. Safe from any thread. */
public final class RequestMeter {

    private final String namespace;
    private final InstantSource clock;
    private final PrintStream out;

    public RequestMeter(String namespace, InstantSource clock, PrintStream out) {
        this.namespace = namespace;
        this.clock = clock;
        this.out = out;
    }

    Instant start() {
        return clock.instant();
    }

    /** Writes what became of a request that began then. */
    void stop(Instant start, String operationId, int status) {
        Instant now = clock.instant();
        out.println(Emf.line(
                namespace,
                now,
                Map.of("Operation", operationId),
                List.of(
                        new Emf.Metric("Requests", Emf.Unit.COUNT, 1),
                        new Emf.Metric("Status4xx", Emf.Unit.COUNT, status / 100 == 4 ? 1 : 0),
                        new Emf.Metric("Status5xx", Emf.Unit.COUNT, status / 100 == 5 ? 1 : 0),
                        new Emf.Metric("Latency", Emf.Unit.MILLISECONDS, now.toEpochMilli() - start.toEpochMilli()))));
    }
}
