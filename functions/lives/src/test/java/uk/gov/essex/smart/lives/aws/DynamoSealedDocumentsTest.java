package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.protection.AuditHead;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Mark;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.RecordKind;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SealedDocuments.Outcome;
import uk.gov.essex.smart.lives.protection.SealedDocumentsContract;

final class DynamoSealedDocumentsTest extends SealedDocumentsContract {

    @Override
    protected SealedDocuments empty() {
        return Sealing.sealed().documents();
    }

    @Test
    void addsNoDocumentBeyondTheMost() {
        Sealing sealing = Sealing.open();
        Document document = Plain.document(Plain.id());
        sealing.documents().commit(Plain.step(document, "a"));
        AuditHead full = sealing.documents().auditHead(document.person());
        while (full.marks().size() < SealedDocuments.MOST_DOCUMENTS) {
            full = full.marked(Plain.id(), new Mark(1, RecordKind.CONTACT_ONLY, false, LocalDate.EPOCH));
        }
        sealing.put(AuditItem.of(document.person(), full, Plain.CHAIN.code(document.person(), full)));

        Document further = Plain.document(document.person());
        assertThatThrownBy(() -> sealing.documents().commit(Plain.step(further, "a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has 1000 documents");
        assertThat(sealing.documents().commit(Plain.step(document.next(), "b"))).isEqualTo(Outcome.DONE);
    }
}
