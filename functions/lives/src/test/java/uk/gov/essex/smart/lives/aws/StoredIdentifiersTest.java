package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SurrogateId;

/** No identifier of anybody stands in the table as it is stored, in what is printed of it, or in a fault. */
final class StoredIdentifiersTest {

    private static final SurrogateId PERSON = Plain.id();

    private final Sealing sealing = Sealing.sealed();

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
        Sealing open = Sealing.open();
        open.documents().commit(Plain.step(Plain.document(PERSON), "a"));
        assertThat(Identifiers.hits(Plain.IDENTIFIERS, open.raw())).isNotEmpty();
    }
}
