package uk.gov.essex.smart.movement.aws;

import uk.gov.essex.smart.movement.insight.Insights;
import uk.gov.essex.smart.movement.insight.InsightsContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoInsightsTest extends InsightsContract {

    @Override
    protected Insights empty() {
        return new DynamoInsights(DynamoServer.client(), Tables.byPartition());
    }
}
