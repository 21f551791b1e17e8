package uk.gov.essex.smart.lives.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.aws.Sealing;
import uk.gov.essex.smart.lives.desk.Desks;
import uk.gov.essex.smart.lives.desk.Escalation;
import uk.gov.essex.smart.lives.desk.Intake;
import uk.gov.essex.smart.lives.lambda.api.CouncilFile;
import uk.gov.essex.smart.lives.protection.SealedDocuments;

/** The real handler over the real store, for every team of the council. */
final class EscalateHandlerTest {

    private static final int RECEIVED = 3;

    private final SealedDocuments documents = Sealing.sealed().documents();
    private final Desks desks = new Desks(documents);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final EscalateHandler handler = new EscalateHandler(
            new Escalation(desks.desk()),
            CouncilFile.read().teams(),
            desks::now,
            new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void tellsOfWhatIsLateOnceAndCountsItEachTime() {
        receive();
        desks.pass(Duration.ofDays(2));

        run(Invocation.withAmpleTime());
        assertThat(printed()).contains("\"Team\":\"mid-general\"").containsOnlyOnce("\"Overdue\":1");
        assertThat(documents.listWaiting(10)).hasSize(RECEIVED + 2);
        run(Invocation.withAmpleTime());

        assertThat(printed().split("\"Overdue\":1", -1)).hasSize(3);
        assertThat(documents.listWaiting(10)).hasSize(RECEIVED + 2);
    }

    @Test
    void leavesToTheNextRunWhatItHasNoTimeFor() {
        receive();
        desks.pass(Duration.ofDays(2));

        run(Invocation.withMillis(15_000));
        assertThat(printed()).doesNotContain("\"DueToday\":1");
        assertThat(documents.listWaiting(10)).hasSize(RECEIVED);
        run(Invocation.withMillis(15_001));
        assertThat(printed()).containsOnlyOnce("\"DueToday\":1");
    }

    private void receive() {
        new Intake(desks.desk()).receive(Desks.HOSPITAL, Desks.referral(new UUID(0, 1)));
    }

    private void run(Context context) {
        handler.handleRequest(InputStream.nullInputStream(), OutputStream.nullOutputStream(), context);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
