package uk.gov.essex.smart.infrastructure;

import static uk.gov.essex.smart.infrastructure.Graphs.graph;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Dashboard;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.IWidget;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.constructs.Construct;

/**
 * Smart Lives at a glance: how long people wait and what is late, what is asked and answered, what providers send, whether
 * postcodes came in.
 */
final class LivesDashboard {

    /** What the dashboard looks at. */
    record Seen(LivesDirectory directory, LivesReferrals referrals, LivesData data) {}

    static final String NAMESPACE = "SmartEssex/Lives";

    private static final int SECONDS_A_DAY = 86_400;

    private LivesDashboard() {}

    static void draw(Construct scope, Seen seen) {
        Dashboard dashboard = Dashboard.Builder.create(scope, "SmartLives")
                .dashboardName("smart-lives")
                .defaultInterval(Duration.days(28))
                .build();
        dashboard.addWidgets(Graphs.requests(NAMESPACE));
        dashboard.addWidgets(
                graph("Request to assessment, days, by team", wait("RequestToAssessment", "Average")),
                graph("Request to assessment, days, the slowest tenth", wait("RequestToAssessment", "p90")),
                graph("Assessment to service, days, by team", wait("AssessmentToService", "Average")),
                graph("Request to service, days, by team", wait("RequestToService", "Average")));
        dashboard.addWidgets(
                graph("Late, by team", Graphs.byValue(NAMESPACE, "Team", "Overdue", "Maximum")),
                graph("Wanting attention today, by team", Graphs.byValue(NAMESPACE, "Team", "DueToday", "Maximum")),
                graph("Told, waiting, undeliverable", plain("Told"), plain("Waiting"), plain("Undeliverable")),
                graph("Reviewed and erased", plain("Reviewed"), plain("Erased")),
                graph("Lists of postcodes, by outcome", Graphs.byValue(NAMESPACE, "Outcome", "PostcodeFiles", "Sum")));
        LivesDirectory directory = seen.directory();
        LivesReferrals referrals = seen.referrals();
        dashboard.addWidgets(
                graph(
                        "Errors",
                        errors(referrals.referrals()),
                        errors(referrals.escalate()),
                        errors(referrals.retain()),
                        errors(referrals.tell()),
                        errors(directory.directory()),
                        errors(directory.postcodes())),
                graph("GB-seconds of referrals", Graphs.gigabyteSeconds(referrals.referrals())),
                graph("GB-seconds of the directory", Graphs.gigabyteSeconds(directory.directory())),
                units("Units of referrals", seen.data().cases()),
                units("Units of the directory", seen.data().directory()));
    }

    private static IMetric errors(LiveFunction function) {
        return function.function().metricErrors(Graphs.sum());
    }

    private static IWidget units(String title, ITable table) {
        return graph(
                title,
                Graphs.table(table, "ConsumedWriteCapacityUnits"),
                Graphs.table(table, "ConsumedReadCapacityUnits"));
    }

    private static IMetric plain(String metric) {
        return Metric.Builder.create()
                .namespace(NAMESPACE)
                .metricName(metric)
                .statistic("Sum")
                .period(Graphs.PERIOD)
                .build();
    }

    /** Days waited, a line for each team and route. */
    private static IMetric wait(String metric, String statistic) {
        return MathExpression.Builder.create()
                .expression("SEARCH('{" + NAMESPACE + ",Route,Team} MetricName=\"" + metric + "\"', '" + statistic
                        + "', 86400) / " + SECONDS_A_DAY)
                .label("")
                .period(Duration.days(1))
                .build();
    }
}
