package uk.gov.essex.smart.movement.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.movement.ServiceDay;
import uk.gov.essex.smart.movement.Zone;
import uk.gov.essex.smart.movement.booking.Reoptimising;
import uk.gov.essex.smart.movement.matching.Budget;

/**
 * {@code movement-optimise}: betters the plans of today and tomorrow, area by area, each time it is called. The event
 * says nothing. It takes areas in a fixed order and stops before its time is up, so busy areas late in the order may
 * wait.
 */
public final class OptimiseHandler implements RequestStreamHandler {

    /** What writing the last plans may take. */
    private static final int SPARE_MILLIS = 15_000;

    private final Reoptimising reoptimising;
    private final int seconds;
    private final InstantSource clock;
    private final PrintStream out;

    /** As Lambda makes it. */
    public OptimiseHandler() {
        this(Config.Optimise.from(Config.environment()));
    }

    private OptimiseHandler(Config.Optimise config) {
        this(Wiring.reoptimising(config), config.seconds(), InstantSource.system(), System.out);
    }

    OptimiseHandler(Reoptimising reoptimising, int seconds, InstantSource clock, PrintStream out) {
        this.reoptimising = reoptimising;
        this.seconds = seconds;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) {
        Instant now = clock.instant();
        LocalDate today = ServiceDay.of(now);
        double gain = 0;
        int written = 0;
        int lost = 0;
        for (LocalDate day : List.of(today, today.plusDays(1))) {
            for (Zone zone : Zone.all()) {
                if (context.getRemainingTimeInMillis() > seconds * 1_000 + SPARE_MILLIS) {
                    Reoptimising.Bettered bettered = reoptimising.better(
                            day, zone, Budget.ofSeconds(seconds), now.getEpochSecond(), clock.instant());
                    gain += bettered.gain();
                    written += bettered.written();
                    lost += bettered.lost();
                }
            }
        }
        Map<String, Long> counts =
                Map.of("GainPence", Math.round(gain), "BetteredRuns", (long) written, "LostRuns", (long) lost);
        out.println(Emf.line(Metrics.NAMESPACE, now, Map.of(), Emf.Unit.COUNT, counts));
    }
}
