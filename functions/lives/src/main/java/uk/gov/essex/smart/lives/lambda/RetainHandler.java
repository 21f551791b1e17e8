package uk.gov.essex.smart.lives.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.lives.protection.RetentionRun;
import uk.gov.essex.smart.lives.protection.Review;
import uk.gov.essex.smart.lives.protection.SealedDocuments;

/**
 * {@code lives-retain}: reviews who is still to be kept, and erases who is due, each time it is called. The event says
 * nothing. It stops before its time is up; what it did not reach it reaches the next time.
 */
public final class RetainHandler implements RequestStreamHandler {

    /** What one page may take. */
    private static final int SPARE_MILLIS = 60_000;

    private final RetentionRun run;
    private final InstantSource clock;
    private final PrintStream out;

    /** As Lambda makes it. */
    public RetainHandler() {
        this(Wiring.retention(Config.Desk.from(Config.environment())), InstantSource.system(), System.out);
    }

    public RetainHandler(RetentionRun run, InstantSource clock, PrintStream out) {
        this.run = run;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) {
        Instant now = clock.instant();
        long reviewed = 0;
        long erased = 0;
        long tampered = 0;
        Optional<Review> reached = Optional.empty();
        do {
            RetentionRun.Progress progress = run.page(now, reached, SealedDocuments.MOST);
            reviewed += progress.reviewed();
            erased += progress.erased();
            tampered += progress.tampered().size();
            reached = progress.reached();
        } while (reached.isPresent() && context.getRemainingTimeInMillis() > SPARE_MILLIS);
        out.println(Emf.line(
                Metrics.NAMESPACE,
                now,
                Map.of(),
                Emf.Unit.COUNT,
                Map.of("Reviewed", reviewed, "Erased", erased, "Tampered", tampered)));
    }
}
