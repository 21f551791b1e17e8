package uk.gov.essex.smart.lives.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.desk.Casework;
import uk.gov.essex.smart.lives.desk.Desk;
import uk.gov.essex.smart.lives.desk.Desks;
import uk.gov.essex.smart.lives.desk.Intake;
import uk.gov.essex.smart.lives.protection.InMemorySealedDocuments;
import uk.gov.essex.smart.lives.workflow.Stage;

final class MeteredWaitsTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Desks desks = new Desks(
            new InMemorySealedDocuments(), new MeteredWaits(new PrintStream(printed, true, StandardCharsets.UTF_8)));
    private final Desk desk = desks.desk();
    private final Casework casework = new Casework(desk);
    private final Referral referral = Desks.referral(UUID.randomUUID());

    @Test
    void countsFromRequestToAssessmentToServiceOnceEach() {
        new Intake(desk).receive(Desks.HOSPITAL, referral);
        move("to-triage-1", Stage.TRIAGE, 1);
        move("to-accept-1", Stage.ACCEPTED, 1);
        assertThat(text()).isEmpty();
        move("to-assess-1", Stage.ASSESSMENT, 1);
        move("to-assess-1", Stage.ASSESSMENT, 1);
        move("to-service-1", Stage.SERVICE, 2);
        move("to-review-1", Stage.REVIEW, 1);
        move("to-service-2", Stage.SERVICE, 1);

        assertThat(text().lines()).hasSize(2);
        assertThat(text())
                .contains(
                        "\"RequestToAssessment\":10800", "\"RequestToService\":21600", "\"AssessmentToService\":10800")
                .contains("\"Team\":\"mid-general\"", "\"Route\":\"general\"")
                .doesNotContain(
                        referral.person().family().value(), referral.id().value());
    }

    private void move(String id, Stage to, int hours) {
        desks.pass(Duration.ofHours(hours));
        casework.move(
                to == Stage.TRIAGE || to == Stage.ACCEPTED ? Desks.TRIAGE : Desks.WORKER,
                referral.id(),
                desks.move(id, to));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
