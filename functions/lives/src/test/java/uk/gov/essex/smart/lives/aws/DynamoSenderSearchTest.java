package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Case;
import uk.gov.essex.smart.lives.desk.Desks;
import uk.gov.essex.smart.lives.desk.Intake;
import uk.gov.essex.smart.lives.desk.Sending;
import uk.gov.essex.smart.testing.DyingDynamo;

/** A search by person over the real store: what it costs depends on the person alone. */
final class DynamoSenderSearchTest {

    /** Calls to the store that one more referral of the person may cost: to read it, and to put that on record. */
    private static final int CALLS_EACH = 4;

    private final Sealing sealing = Sealing.sealed();
    private final Intake intake = new Intake(new Desks(sealing.documents()).desk());
    private final Referral verified = Desks.verified();

    @Test
    void findsByKeyWithSoManyCallsForEachReferralOfThePerson() {
        List<ReferralId> one = List.of(sent(1));
        int first = calls(one);
        List<ReferralId> two = List.of(one.getFirst(), sent(2));

        assertThat(calls(two) - first).isLessThanOrEqualTo(CALLS_EACH);
    }

    private int calls(List<ReferralId> expected) {
        DyingDynamo counting = new DyingDynamo(Integer.MAX_VALUE, false);
        Sending sending = new Sending(new Desks(sealing.documents(counting.client())).desk());
        assertThat(sending.search(
                        Desks.HOSPITAL,
                        verified.person().nhs().number().orElseThrow(),
                        Optional.empty(),
                        Optional.empty(),
                        "search-" + expected.size()))
                .extracting(Case::id)
                .containsExactlyInAnyOrderElementsOf(expected);
        return counting.calls();
    }

    private ReferralId sent(int request) {
        ReferralId id = ReferralId.of(Desks.HOSPITAL, new UUID(request, 0));
        intake.receive(Desks.HOSPITAL, Desks.under(id, verified));
        return id;
    }
}
