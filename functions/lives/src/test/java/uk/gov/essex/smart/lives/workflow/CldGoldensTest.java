package uk.gov.essex.smart.lives.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.lives.EventKind;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Referral;

/** The Client Level Data return of every golden, after every step to its end. */
final class CldGoldensTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-23T09:00:00Z");
    private static final List<Stage> WAY =
            List.of(Stage.TRIAGE, Stage.ACCEPTED, Stage.ASSESSMENT, Stage.SERVICE, Stage.REVIEW, Stage.CLOSED);

    static Stream<Referral> goldens() {
        return Goldens.all().stream();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void hasACodeWhereverTheReturnWantsOne(Referral golden) {
        Workflow workflow = Councils.workflow();
        CaseFile file = workflow.receive(golden, RECEIVED).file();
        check(golden, file);
        for (Stage stage : WAY) {
            Optional<Outcome> outcome =
                    stage == Stage.CLOSED ? Optional.of(Outcome.SERVICE_ENDED_AS_PLANNED) : Optional.empty();
            Move move = new Move(
                    new MoveId("to-" + stage.name().toLowerCase(Locale.ROOT)),
                    file.since().plus(Duration.ofDays(2)),
                    stage,
                    outcome,
                    Optional.empty());
            file = ((Turn.Taken) workflow.move(file, move)).file();
            check(golden, file);
        }
        assertThat(Cld.rows(file))
                .extracting(CldRow::kind)
                .containsExactly(EventKind.REQUEST, EventKind.ASSESSMENT, EventKind.SERVICE, EventKind.REVIEW);
    }

    private static void check(Referral golden, CaseFile file) {
        List<CldRow> rows = Cld.rows(file);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.kind().term()).isNotBlank();
            assertThat(row.access())
                    .isEqualTo(
                            row.kind() == EventKind.REQUEST
                                    ? Optional.of(golden.details().access())
                                    : Optional.empty());
            assertThat(row.end().isPresent()).isEqualTo(row.outcome().isPresent());
        });
        assertThat(rows.subList(0, rows.size() - 1)).allMatch(row -> row.end().isPresent());
        assertThat(rows.getLast().end().isPresent()).isEqualTo(file.stage() == Stage.CLOSED);
    }
}
