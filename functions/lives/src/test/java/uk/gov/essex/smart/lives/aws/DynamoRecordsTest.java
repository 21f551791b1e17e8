package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Case;
import uk.gov.essex.smart.lives.desk.Desks;
import uk.gov.essex.smart.lives.desk.Intake;
import uk.gov.essex.smart.lives.desk.Records;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.Erasure;
import uk.gov.essex.smart.lives.protection.LegalHold.Ground;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SealedDocuments.Outcome;
import uk.gov.essex.smart.lives.protection.SubjectAccess;
import uk.gov.essex.smart.testing.DynamoServer;

/** What records officers do, over the real store. */
final class DynamoRecordsTest {

    private static final String OFFICER = "records-officer";

    private final Sealing sealing = Sealing.sealed();
    private final SealedDocuments documents = sealing.documents();
    private final Desks desks = new Desks(documents);
    private final Records records = new Records(
            desks.desk(), sealing.retention(DynamoServer.client()), new SubjectAccess(documents, Plain.CHAIN));
    private final ReferralId first = receive("11111111-2222-4333-8444-555555555555");

    private ReferralId receive(String request) {
        Referral referral = Desks.referral(UUID.fromString(request));
        new Intake(desks.desk()).receive(Desks.HOSPITAL, referral);
        return referral.id();
    }

    @Test
    void givesOutEveryCaseOfThePersonAndThatItWasGivenOut() {
        ReferralId second = receive("66666666-7777-4888-8999-aaaaaaaaaaaa");
        records.disclose(OFFICER, first, "request-1");
        Records.Disclosed again = records.disclose(OFFICER, first, "request-1").orElseThrow();

        assertThat(again.cases()).extracting(Case::id).containsExactlyInAnyOrder(first, second);
        assertThat(again.all().audit())
                .extracting(AuditEvent::action)
                .containsExactly(Action.RECEIVED, Action.RECEIVED, Action.DISCLOSED);
        assertThat(again.all().waiting()).hasSize(6);
    }

    @Test
    void erasesNobodyWhomALegalHoldKeeps() {
        assertThat(records.hold(OFFICER, first, Ground.LEGAL_CLAIM)).contains(Outcome.DONE);
        assertThat(records.hold(OFFICER, first, Ground.LEGAL_CLAIM)).contains(Outcome.REPEATED);
        assertThat(records.erase(OFFICER, first)).contains(Erasure.HELD);
        assertThat(records.release(OFFICER, first, Ground.LEGAL_CLAIM)).contains(Outcome.DONE);
        assertThat(records.erase(OFFICER, first)).contains(Erasure.ERASED);

        assertThat(records.disclose(OFFICER, first, "request-2")).isEmpty();
        assertThat(records.hold(OFFICER, first, Ground.LEGAL_CLAIM)).isEmpty();
        assertThat(documents.listWaiting(10)).isEmpty();
    }

    @Test
    void knowsNothingOfAReferralThatIsNone() {
        ReferralId none = new ReferralId("0".repeat(32));

        assertThat(records.disclose(OFFICER, none, "request-1")).isEqualTo(Optional.empty());
        assertThat(records.hold(OFFICER, none, Ground.LEGAL_CLAIM)).isEmpty();
        assertThat(records.release(OFFICER, none, Ground.LEGAL_CLAIM)).isEmpty();
        assertThat(records.erase(OFFICER, none)).isEmpty();
    }
}
