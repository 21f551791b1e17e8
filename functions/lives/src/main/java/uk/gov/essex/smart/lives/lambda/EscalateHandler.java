package uk.gov.essex.smart.lives.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.lives.desk.Council;
import uk.gov.essex.smart.lives.desk.Escalation;

/**
 * {@code lives-escalate}: warns teams of what is due soon, and their managers of what is late, each time it is called. The
 * event says nothing. It stops before its time is up; what it did not reach it reaches the next time.
 */
public final class EscalateHandler implements RequestStreamHandler {

    /** What one case may take. */
    private static final int SPARE_MILLIS = 15_000;

    private final Escalation escalation;
    private final List<Council.Team> teams;
    private final InstantSource clock;
    private final PrintStream out;

    /** As Lambda makes it. */
    public EscalateHandler() {
        this(Wiring.escalating(Config.Desk.from(Config.environment())));
    }

    private EscalateHandler(Wiring.Escalating wired) {
        this(wired.escalation(), wired.teams(), wired.clock(), System.out);
    }

    public EscalateHandler(Escalation escalation, List<Council.Team> teams, InstantSource clock, PrintStream out) {
        this.escalation = escalation;
        this.teams = List.copyOf(teams);
        this.clock = clock;
        this.out = out;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) {
        for (Council.Team team : teams) {
            Escalation.Escalated escalated =
                    escalation.run(team.id(), () -> context.getRemainingTimeInMillis() > SPARE_MILLIS);
            out.println(Emf.line(
                    Metrics.NAMESPACE,
                    clock.instant(),
                    Map.of("Team", team.id().value()),
                    Emf.Unit.COUNT,
                    Map.of("DueToday", (long) escalated.seen(), "Overdue", (long) escalated.overdue())));
        }
    }
}
