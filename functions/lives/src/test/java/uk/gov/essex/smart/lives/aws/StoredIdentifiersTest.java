package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.testing.DynamoServer;

/** No identifier of anybody stands in the table as it is stored, in what is printed of it, or in a fault. */
final class StoredIdentifiersTest {

    private static final SurrogateId PERSON = Plain.id();

    private final Sealing sealing = new Sealing();

    @Test
    void standNowhereInSealedItems() {
        for (int i = 0; i < 20; i++) {
            Document document = Plain.document(PERSON, Plain.NHS_NUMBER);
            sealing.documents().commit(Plain.step(document, "a"));
            sealing.documents().commit(Plain.step(document.next(), "b"));
        }
        assertThat(sealing.raw()).hasSizeGreaterThan(100);
        assertThat(Identifiers.hits(Plain.IDENTIFIERS, sealing.raw())).isEmpty();
    }

    @Test
    void standNowhereInWhatIsPrinted() {
        Document document = Plain.document(Plain.id());
        String printed = document + " " + Plain.step(document, "a") + " "
                + sealing.documents().find(document.id());
        assertThat(Identifiers.hitsInText(Plain.IDENTIFIERS, printed)).isEmpty();
    }

    @Test
    void areFoundWhereNothingIsSealed() {
        Seals open = new Seals(new RawMasterKey(new byte[32], new SecureRandom()), key -> new Open());
        Document document = Plain.document(Plain.id());
        new DynamoSealedDocuments(DynamoServer.client(), sealing.table, open, Plain.CHAIN)
                .commit(Plain.step(document, "a"));

        assertThat(Identifiers.hits(Plain.IDENTIFIERS, sealing.raw())).isNotEmpty();
    }

    /** No seal at all. */
    static final class Open implements Seal {

        @Override
        public Map<String, AttributeValue> seal(Map<String, AttributeValue> item) {
            return item;
        }

        @Override
        public Map<String, AttributeValue> open(Map<String, AttributeValue> sealed) {
            return sealed;
        }
    }
}
