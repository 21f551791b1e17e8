package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.apigatewayv2.IHttpApi;
import software.amazon.awscdk.services.cloudwatch.Dashboard;
import software.amazon.awscdk.services.cloudwatch.GraphWidget;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.IWidget;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** The dashboard of Smart Places: is the road open, what is dropped, who is silent, and what drives the bill. */
final class Observability extends Stack {

    /** What the dashboard looks at. */
    record Seen(
            LiveFunction ingest,
            LiveFunction api,
            LiveFunction authorizer,
            ITable readings,
            IQueue deadLetters,
            IHttpApi door) {}

    private static final Duration PERIOD = Duration.minutes(5);

    Observability(Construct scope, Platform platform, Seen seen) {
        super(
                scope,
                "Observability",
                platform.stage().stack("operations", "The dashboard of Smart Places", RunsOn.ANYWHERE));
        Dashboard dashboard = Dashboard.Builder.create(this, "SmartPlaces")
                .dashboardName("smart-places")
                .defaultInterval(Duration.days(1))
                .build();
        road(dashboard, seen);
        losses(dashboard, seen);
        cost(dashboard, seen);
        door(dashboard, seen);
    }

    private static void road(Dashboard dashboard, Seen seen) {
        dashboard.addWidgets(
                graph("Blocks and readings stored", PlacesMetrics.sum("Blocks"), PlacesMetrics.sum("Readings")),
                graph("Lag, seconds", PlacesMetrics.of("LagSeconds", "p50"), PlacesMetrics.of("LagSeconds", "p99")),
                graph("Silent posts", FleetWatch.silentPosts()),
                graph(
                        "Errors and throttles",
                        seen.ingest().function().metricErrors(sum()),
                        seen.ingest().function().metricThrottles(sum()),
                        TopicRule.metric("Failure", "places_block")));
    }

    private static void losses(Dashboard dashboard, Seen seen) {
        dashboard.addWidgets(
                graph("Dropped fields, by kind", PlacesMetrics.by("Kind", "Dropped")),
                graph("Refused messages, by reason", PlacesMetrics.by("Reason", "Refused")),
                graph(
                        "Duplicates, merged and conflicting blocks",
                        PlacesMetrics.sum("Duplicates"),
                        PlacesMetrics.sum("Merged"),
                        PlacesMetrics.sum("Conflicts")),
                graph(
                        "Dead letters waiting",
                        seen.deadLetters()
                                .metricApproximateNumberOfMessagesVisible(MetricOptions.builder()
                                        .statistic("Maximum")
                                        .period(PERIOD)
                                        .build())));
    }

    private static void cost(Dashboard dashboard, Seen seen) {
        dashboard.addWidgets(
                graph(
                        "Write units",
                        table(seen.readings(), "ConsumedWriteCapacityUnits"),
                        table(seen.readings(), "ConsumedReadCapacityUnits")),
                graph(
                        "Invocations",
                        seen.ingest().function().metricInvocations(sum()),
                        seen.api().function().metricInvocations(sum()),
                        seen.authorizer().function().metricInvocations(sum())),
                graph("GB-seconds of ingest", gigabyteSeconds(seen.ingest())),
                graph("Bytes stored, bytes logged", PlacesMetrics.sum("StoredBytes"), logged(seen.ingest())));
    }

    private static void door(Dashboard dashboard, Seen seen) {
        dashboard.addWidgets(
                graph(
                        "Requests and refusals",
                        seen.door().metricCount(sum()),
                        seen.door().metricClientError(sum()),
                        seen.door().metricServerError(sum())),
                graph(
                        "Latency, milliseconds",
                        seen.door()
                                .metricLatency(MetricOptions.builder()
                                        .statistic("p50")
                                        .period(PERIOD)
                                        .build()),
                        seen.door()
                                .metricLatency(MetricOptions.builder()
                                        .statistic("p99")
                                        .period(PERIOD)
                                        .build())),
                graph(
                        "Authorizer errors",
                        seen.authorizer().function().metricErrors(sum()),
                        seen.authorizer().function().metricThrottles(sum())));
    }

    private static IWidget graph(String title, IMetric... metrics) {
        return GraphWidget.Builder.create()
                .title(title)
                .width(6)
                .left(List.of(metrics))
                .build();
    }

    private static MetricOptions sum() {
        return MetricOptions.builder().statistic("Sum").period(PERIOD).build();
    }

    private static Metric table(ITable table, String name) {
        return Metric.Builder.create()
                .namespace("AWS/DynamoDB")
                .metricName(name)
                .dimensionsMap(Map.of("TableName", table.getTableName()))
                .statistic("Sum")
                .period(PERIOD)
                .build();
    }

    /** What Lambda bills for, less its rounding up to a millisecond. */
    private static IMetric gigabyteSeconds(LiveFunction function) {
        return MathExpression.Builder.create()
                .expression("milliseconds / 1000 * " + function.memoryMegabytes() + " / 1024")
                .usingMetrics(Map.of("milliseconds", function.function().metricDuration(sum())))
                .label("GB-seconds")
                .period(PERIOD)
                .build();
    }

    private static Metric logged(LiveFunction function) {
        return Metric.Builder.create()
                .namespace("AWS/Logs")
                .metricName("IncomingBytes")
                .dimensionsMap(Map.of("LogGroupName", function.logs().getLogGroupName()))
                .statistic("Sum")
                .period(PERIOD)
                .build();
    }
}
