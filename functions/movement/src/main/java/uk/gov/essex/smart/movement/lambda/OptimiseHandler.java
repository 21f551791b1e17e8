package uk.gov.essex.smart.movement.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.movement.ServiceDay;
import uk.gov.essex.smart.movement.Turns;
import uk.gov.essex.smart.movement.Zone;
import uk.gov.essex.smart.movement.booking.Reoptimising;
import uk.gov.essex.smart.movement.matching.Budget;

/**
 * {@code movement-optimise}: betters the plans of today and tomorrow, area by area, each time it is called. The event
 * says nothing. The area whose turn is longest ago comes first, and it stops before its time is up: who had no turn is
 * first the next time.
 */
public final class OptimiseHandler implements RequestStreamHandler {

    /** What writing the last plans may take. */
    private static final int SPARE_MILLIS = 15_000;

    private final Reoptimising reoptimising;
    private final Turns turns;
    private final int seconds;
    private final InstantSource clock;
    private final PrintStream out;

    /** As Lambda makes it. */
    public OptimiseHandler() {
        this(Config.Optimise.from(Config.environment()));
    }

    private OptimiseHandler(Config.Optimise config) {
        this(Wiring.optimising(config), config.seconds());
    }

    private OptimiseHandler(Wiring.Optimising wired, int seconds) {
        this(wired.reoptimising(), wired.turns(), seconds, InstantSource.system(), System.out);
    }

    OptimiseHandler(Reoptimising reoptimising, Turns turns, int seconds, InstantSource clock, PrintStream out) {
        this.reoptimising = reoptimising;
        this.turns = turns;
        this.seconds = seconds;
        this.clock = clock;
        this.out = out;
    }

    private record Turn(LocalDate day, Zone zone, Instant last) {}

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) {
        Instant now = clock.instant();
        LocalDate today = ServiceDay.of(now);
        double gain = 0;
        int written = 0;
        int lost = 0;
        for (Turn turn : due(List.of(today, today.plusDays(1)))) {
            if (context.getRemainingTimeInMillis() > seconds * 1_000 + SPARE_MILLIS) {
                Reoptimising.Bettered bettered = reoptimising.better(
                        turn.day(), turn.zone(), Budget.ofSeconds(seconds), now.getEpochSecond(), clock.instant());
                turns.note(turn.day(), turn.zone(), clock.instant());
                gain += bettered.gain();
                written += bettered.written();
                lost += bettered.lost();
            }
        }
        Map<String, Long> counts =
                Map.of("GainPence", Math.round(gain), "BetteredRuns", (long) written, "LostRuns", (long) lost);
        out.println(Emf.line(Metrics.NAMESPACE, now, Map.of(), Emf.Unit.COUNT, counts));
    }

    /** Every area of the days, the one whose turn is longest ago first. */
    private List<Turn> due(List<LocalDate> days) {
        List<Turn> due = new ArrayList<>();
        for (LocalDate day : days) {
            Map<Zone, Instant> last = turns.list(day);
            Zone.all().forEach(zone -> due.add(new Turn(day, zone, last.getOrDefault(zone, Instant.EPOCH))));
        }
        due.sort(Comparator.comparing(Turn::last));
        return due;
    }
}
