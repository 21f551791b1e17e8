package uk.gov.essex.smart.supermarket.aws.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.uploads.StandingApproval;
import uk.gov.essex.smart.supermarket.uploads.StandingApprovals;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoStandingApprovalsTest {

    private final StandingApprovals approvals =
            new DynamoStandingApprovals(DynamoServer.client(), Tables.byPartition());

    @Test
    void keepsTheLastOneOfEachDataSetUntilItIsRemoved() {
        assertThat(approvals.find(Samples.COUNTS)).isEmpty();
        approvals.put(approval("R. Reviewer"));
        approvals.put(approval("S. Successor"));
        assertThat(approvals.find(Samples.COUNTS)).contains(approval("S. Successor"));

        approvals.remove(Samples.COUNTS);
        approvals.remove(Samples.COUNTS);
        assertThat(approvals.find(Samples.COUNTS)).isEmpty();
    }

    private static StandingApproval approval(String reviewer) {
        return new StandingApproval(
                Samples.COUNTS,
                Samples.COUNCIL,
                new Line(reviewer),
                Samples.MORNING,
                Samples.MORNING.plus(Duration.ofDays(90)));
    }
}
