package uk.gov.essex.smart.infrastructure;

import static uk.gov.essex.smart.infrastructure.Graphs.graph;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.apigatewayv2.IHttpApi;
import software.amazon.awscdk.services.cloudwatch.Dashboard;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;

/** Smart Places at a glance: is the road open, what is dropped, who is silent, and what drives the bill. */
final class PlacesDashboard {

    /** What the dashboard looks at. */
    record Seen(
            LiveFunction ingest,
            LiveFunction api,
            LiveFunction authorizer,
            ITable readings,
            IQueue deadLetters,
            IHttpApi door) {}

    private PlacesDashboard() {}

    static void draw(Construct scope, Seen seen) {
        Dashboard dashboard = Dashboard.Builder.create(scope, "SmartPlaces")
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
                        seen.ingest().function().metricErrors(Graphs.sum()),
                        seen.ingest().function().metricThrottles(Graphs.sum()),
                        TopicRule.metric("Failure", "places_block")));
    }

    private static void losses(Dashboard dashboard, Seen seen) {
        dashboard.addWidgets(
                graph("Dropped fields, by kind", Graphs.byValue(PlacesMetrics.NAMESPACE, "Kind", "Dropped", "Sum")),
                graph(
                        "Refused messages, by reason",
                        Graphs.byValue(PlacesMetrics.NAMESPACE, "Reason", "Refused", "Sum")),
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
                                        .period(Graphs.PERIOD)
                                        .build())));
    }

    private static void cost(Dashboard dashboard, Seen seen) {
        dashboard.addWidgets(
                graph(
                        "Write units",
                        Graphs.table(seen.readings(), "ConsumedWriteCapacityUnits"),
                        Graphs.table(seen.readings(), "ConsumedReadCapacityUnits")),
                graph(
                        "Invocations",
                        seen.ingest().function().metricInvocations(Graphs.sum()),
                        seen.api().function().metricInvocations(Graphs.sum()),
                        seen.authorizer().function().metricInvocations(Graphs.sum())),
                graph("GB-seconds of ingest", Graphs.gigabyteSeconds(seen.ingest())),
                graph("Bytes stored, bytes logged", PlacesMetrics.sum("StoredBytes"), Graphs.logged(seen.ingest())));
    }

    private static void door(Dashboard dashboard, Seen seen) {
        dashboard.addWidgets(
                graph(
                        "Requests and refusals",
                        seen.door().metricCount(Graphs.sum()),
                        seen.door().metricClientError(Graphs.sum()),
                        seen.door().metricServerError(Graphs.sum())),
                graph(
                        "Latency, milliseconds",
                        seen.door()
                                .metricLatency(MetricOptions.builder()
                                        .statistic("p50")
                                        .period(Graphs.PERIOD)
                                        .build()),
                        seen.door()
                                .metricLatency(MetricOptions.builder()
                                        .statistic("p99")
                                        .period(Graphs.PERIOD)
                                        .build())),
                graph("Denied, by reason", Graphs.byValue("SmartEssex/Identity", "Reason", "Denied", "Sum")),
                graph(
                        "Authorizer errors",
                        seen.authorizer().function().metricErrors(Graphs.sum()),
                        seen.authorizer().function().metricThrottles(Graphs.sum())));
    }
}
