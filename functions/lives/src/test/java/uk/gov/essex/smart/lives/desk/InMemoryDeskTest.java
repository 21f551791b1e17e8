package uk.gov.essex.smart.lives.desk;

import uk.gov.essex.smart.lives.protection.InMemorySealedDocuments;
import uk.gov.essex.smart.lives.protection.SealedDocuments;

final class InMemoryDeskTest extends DeskContract {

    @Override
    SealedDocuments empty() {
        return new InMemorySealedDocuments();
    }
}
