package uk.gov.essex.smart.infrastructure;

import static uk.gov.essex.smart.infrastructure.Graphs.graph;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Dashboard;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.constructs.Construct;

/** Smart Lives at a glance: what is looked for and answered, what providers send, whether postcodes came in. */
final class LivesDashboard {

    /** What the dashboard looks at. */
    record Seen(LiveFunction directory, LiveFunction postcodes, ITable entries) {}

    private static final String NAMESPACE = "SmartEssex/Lives";

    private LivesDashboard() {}

    static void draw(Construct scope, Seen seen) {
        Dashboard dashboard = Dashboard.Builder.create(scope, "SmartLives")
                .dashboardName("smart-lives")
                .defaultInterval(Duration.days(1))
                .build();
        dashboard.addWidgets(
                graph("Requests, by operation", byOperation("Requests", "Sum")),
                graph("Latency p99, milliseconds", byOperation("Latency", "p99")),
                graph("Refused, by operation", byOperation("Status4xx", "Sum")),
                graph("Failed, by operation", byOperation("Status5xx", "Sum")));
        dashboard.addWidgets(
                graph(
                        "Errors",
                        seen.directory().function().metricErrors(Graphs.sum()),
                        seen.postcodes().function().metricErrors(Graphs.sum())),
                graph("GB-seconds of the directory", Graphs.gigabyteSeconds(seen.directory())),
                graph(
                        "Units of the directory",
                        Graphs.table(seen.entries(), "ConsumedWriteCapacityUnits"),
                        Graphs.table(seen.entries(), "ConsumedReadCapacityUnits")),
                graph("Lists of postcodes, by outcome", Graphs.byValue(NAMESPACE, "Outcome", "PostcodeFiles", "Sum")));
    }

    private static IMetric byOperation(String metric, String statistic) {
        return Graphs.byValue(NAMESPACE, "Operation", metric, statistic);
    }
}
