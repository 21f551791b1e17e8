package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.lambda.notify.NotifyMessenger;
import uk.gov.essex.smart.lives.lambda.notify.NotifyStub;
import uk.gov.essex.smart.lives.lambda.notify.TemplateIds;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.telling.Dispatching;
import uk.gov.essex.smart.lives.telling.Fate;
import uk.gov.essex.smart.lives.telling.Letters;
import uk.gov.essex.smart.lives.telling.Messenger;
import uk.gov.essex.smart.lives.telling.Round;
import uk.gov.essex.smart.testing.DyingDynamo;

/** Messages that wait in DynamoDB are told once, though the table is lost at any of a run's calls. */
final class TellingTest {

    @Test
    void tellsOnceWhateverCallIsTheLast() {
        Sealing sealing = Sealing.open();
        List<Fate> told = List.of(new Fate.Told(), new Fate.Told());
        DyingDynamo immortal = new DyingDynamo(Integer.MAX_VALUE, false);
        try (NotifyStub notify = new NotifyStub()) {
            fill(sealing);
            assertThat(run(sealing.documents(immortal.client()), notify).fates())
                    .isEqualTo(told);
        }
        for (int fatal = 1; fatal <= immortal.calls(); fatal++) {
            for (boolean after : new boolean[] {false, true}) {
                fill(sealing);
                try (NotifyStub notify = new NotifyStub()) {
                    cutOff(sealing.documents(new DyingDynamo(fatal, after).client()), notify);
                    run(sealing.documents(), notify);
                    assertThat(notify.taken())
                            .extracting(NotifyStub.Taken::reference)
                            .hasSize(2)
                            .doesNotHaveDuplicates();
                    assertThat(sealing.documents().listWaiting(10)).isEmpty();
                }
            }
        }
    }

    private static void fill(Sealing sealing) {
        sealing.documents().commit(Plain.step(Plain.document(Plain.id()), "a"));
        sealing.documents().commit(Plain.step(Plain.document(Plain.id()), "a"));
    }

    private static void cutOff(SealedDocuments dying, NotifyStub notify) {
        try {
            run(dying, notify);
        } catch (IllegalStateException dead) {
            assertThat(dead).hasMessage("dead");
        }
    }

    private static Round run(SealedDocuments documents, NotifyStub notify) {
        Messenger messenger = new NotifyMessenger(
                () -> NotifyStub.KEY, notify.base(), TemplateIds.from(Letters.setting()), Duration.ofSeconds(10));
        return new Dispatching(documents, Letters::compose, messenger, (message, refusals) -> {}).run(10, () -> true);
    }
}
