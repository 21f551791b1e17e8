package uk.gov.essex.smart.movement.insight;

final class InMemoryInsightsTest extends InsightsContract {

    @Override
    protected Insights empty() {
        return new InMemoryInsights();
    }
}
