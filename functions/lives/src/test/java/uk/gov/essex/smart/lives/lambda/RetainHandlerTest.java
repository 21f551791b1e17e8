package uk.gov.essex.smart.lives.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.aws.Sealing;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.InMemorySealedDocuments;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.RecordKind;
import uk.gov.essex.smart.lives.protection.Retention;
import uk.gov.essex.smart.lives.protection.RetentionRun;
import uk.gov.essex.smart.lives.protection.RetentionSchedule;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.testing.DynamoServer;

/** The real handler, over the real store and, for many people, over one in memory. */
final class RetainHandlerTest {

    private static final RetentionSchedule SCHEDULE = new RetentionSchedule(Map.of(
            RecordKind.CONTACT_ONLY, Period.ofMonths(6),
            RecordKind.ADULT_CARE, Period.ofYears(6),
            RecordKind.SAFEGUARDING, Period.ofYears(20)));
    private static final Duration YEAR = Duration.ofDays(366);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void erasesWhoIsDueAndKeepsTheOthers() {
        Sealing sealing = Sealing.sealed();
        SealedDocuments documents = sealing.documents();
        Document due = closed(documents, RecordKind.CONTACT_ONLY);
        Document kept = closed(documents, RecordKind.SAFEGUARDING);

        run(documents, sealing.retention(DynamoServer.client()), Invocation.withAmpleTime());

        assertThat(printed()).contains("\"Reviewed\":2", "\"Erased\":1", "\"Tampered\":0");
        assertThat(documents.find(due.id())).isEqualTo(new Found.Erased());
        assertThat(documents.find(kept.id())).isInstanceOf(Found.Present.class);
    }

    @Test
    void goesOnPageByPageWhileThereIsTime() {
        run(many(), Invocation.withAmpleTime());
        assertThat(printed()).contains("\"Reviewed\":101");
    }

    @Test
    void stopsAfterThePageThatItHasTimeFor() {
        run(many(), Invocation.withMillis(60_000));
        assertThat(printed()).contains("\"Reviewed\":100");
    }

    private static InMemorySealedDocuments many() {
        InMemorySealedDocuments documents = new InMemorySealedDocuments();
        for (int person = 0; person <= SealedDocuments.MOST; person++) {
            closed(documents, RecordKind.SAFEGUARDING);
        }
        return documents;
    }

    private static Document closed(SealedDocuments documents, RecordKind kind) {
        Document document = Plain.document(Plain.id());
        documents.commit(Plain.step(document, "a"));
        documents.commit(Plain.step(Plain.closed(document.next(), kind), "b"));
        return document;
    }

    private void run(InMemorySealedDocuments documents, Context context) {
        run(documents, documents, context);
    }

    private void run(SealedDocuments documents, Retention retention, Context context) {
        new RetainHandler(
                        new RetentionRun(documents, retention, SCHEDULE, Plain.id()),
                        InstantSource.fixed(Plain.NOW.plus(YEAR)),
                        new PrintStream(printed, true, StandardCharsets.UTF_8))
                .handleRequest(InputStream.nullInputStream(), OutputStream.nullOutputStream(), context);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
