package uk.gov.essex.smart.lives.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.lives.telling.Dispatching;
import uk.gov.essex.smart.lives.telling.Fate;
import uk.gov.essex.smart.lives.telling.Round;

/**
 * {@code lives-tell}: sends what waits to be told, each time it is called. The event says nothing. It must never run twice
 * at once (a reserved concurrency of 1), and it stops before its time is up.
 */
public final class TellHandler implements RequestStreamHandler {

    /** What looking up and sending one letter by three channels may take. */
    private static final int SPARE_MILLIS = 30_000;

    /** Further faults of a run are counted and not logged. */
    private static final int FAULTS_LOGGED = 10;

    /** A minute's worth at Notify's pace; what is left waits for the next run. */
    private static final int MOST = 500;

    private final Dispatching dispatching;
    private final int most;
    private final InstantSource clock;
    private final PrintStream out;

    /** As Lambda makes it. */
    public TellHandler() {
        this(Wiring.telling(Config.Tell.from(Config.environment())), MOST, InstantSource.system(), System.out);
    }

    /** @param most how many messages one run may try */
    public TellHandler(Dispatching dispatching, int most, InstantSource clock, PrintStream out) {
        this.dispatching = dispatching;
        this.most = most;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) {
        Round round = dispatching.run(most, () -> context.getRemainingTimeInMillis() > SPARE_MILLIS);
        Log log = new Log(out);
        round.faults().stream().limit(FAULTS_LOGGED).forEach(fault -> log.unexpected(context.getAwsRequestId(), fault));
        out.println(Emf.line(Metrics.NAMESPACE, clock.instant(), Map.of(), Emf.Unit.COUNT, counts(round)));
    }

    private static Map<String, Long> counts(Round round) {
        return Map.of(
                "Told", round.count(Fate.Told.class),
                "ToldBefore", round.count(Fate.ToldBefore.class),
                "NobodyToTell", round.count(Fate.NobodyToTell.class),
                "Undeliverable", round.count(Fate.Undelivered.class),
                "Postponed", round.count(Fate.Postponed.class),
                "Stuck", round.count(Fate.Stuck.class),
                "Waiting", (long) round.waiting());
    }
}
