package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.testing.DynamoServer;

/** How long a warm step and a warm read take, sealed and not, over DynamoDB Local. */
final class SealingTimesTest {

    private static final int WARM = 10;
    private static final int ROUNDS = 40;

    @Test
    void staysWithinAQuarterOfASecond() {
        long[] open = times(new DynamoSealedDocuments(
                DynamoServer.client(),
                new Sealing().table,
                new Seals(new RawMasterKey(new byte[32], new SecureRandom()), key -> new StoredIdentifiersTest.Open()),
                Plain.CHAIN));
        long[] sealed = times(new Sealing().documents());
        System.out.printf(
                "open: put p50 %d us p95 %d us, get p50 %d us p95 %d us%n", open[0], open[1], open[2], open[3]);
        System.out.printf(
                "sealed: put p50 %d us p95 %d us, get p50 %d us p95 %d us%n",
                sealed[0], sealed[1], sealed[2], sealed[3]);
        assertThat(sealed[0]).isLessThan(250_000);
    }

    private static long[] times(SealedDocuments documents) {
        long[] puts = new long[ROUNDS];
        long[] gets = new long[ROUNDS];
        for (int i = -WARM; i < ROUNDS; i++) {
            Document document = Plain.document(Plain.id());
            long start = System.nanoTime();
            documents.commit(Plain.step(document, "a"));
            long stored = System.nanoTime();
            assertThat(documents.find(document.id())).isInstanceOf(Found.Present.class);
            if (i >= 0) {
                puts[i] = (stored - start) / 1_000;
                gets[i] = (System.nanoTime() - stored) / 1_000;
            }
        }
        Arrays.sort(puts);
        Arrays.sort(gets);
        return new long[] {puts[ROUNDS / 2], puts[ROUNDS * 95 / 100], gets[ROUNDS / 2], gets[ROUNDS * 95 / 100]};
    }
}
