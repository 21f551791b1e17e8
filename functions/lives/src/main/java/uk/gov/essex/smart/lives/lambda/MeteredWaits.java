package uk.gov.essex.smart.lives.lambda;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.lives.desk.Waits;
import uk.gov.essex.smart.lives.workflow.Arrival;
import uk.gov.essex.smart.lives.workflow.CaseFile;
import uk.gov.essex.smart.lives.workflow.Stage;

/** Waiting times as metrics by team and route: numbers and the council's own words, nothing of anybody. */
public final class MeteredWaits implements Waits {

    private final PrintStream out;

    public MeteredWaits(PrintStream out) {
        this.out = out;
    }

    @Override
    public void arrived(CaseFile file) {
        Map<String, Long> waits = new LinkedHashMap<>();
        if (isFirst(file, Stage.ASSESSMENT)) {
            waits.put("RequestToAssessment", seconds(file.received(), file.since()));
        }
        if (isFirst(file, Stage.SERVICE)) {
            waits.put("RequestToService", seconds(file.received(), file.since()));
            first(file, Stage.ASSESSMENT)
                    .ifPresent(assessed -> waits.put("AssessmentToService", seconds(assessed.at(), file.since())));
        }
        if (!waits.isEmpty()) {
            out.println(Emf.line(
                    Metrics.NAMESPACE,
                    file.since(),
                    Map.of("Team", file.team().value(), "Route", Words.word(file.route())),
                    Emf.Unit.SECONDS,
                    waits));
        }
    }

    /** Whether the case came to this stage just now, and never before. */
    private static boolean isFirst(CaseFile file, Stage stage) {
        return first(file, stage).equals(Optional.of(file.arrivals().getLast()));
    }

    private static Optional<Arrival> first(CaseFile file, Stage stage) {
        return file.arrivals().stream()
                .filter(arrival -> arrival.stage() == stage)
                .findFirst();
    }

    private static long seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }
}
