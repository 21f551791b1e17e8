package uk.gov.essex.smart.infrastructure;

import static uk.gov.essex.smart.infrastructure.Graphs.graph;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Dashboard;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.IWidget;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.constructs.Construct;

/** The Data Supermarket at a glance: what is asked and answered, ordered, paid and settled. */
final class SupermarketDashboard {

    /** What the dashboard looks at. */
    record Seen(
            SupermarketCatalogue catalogue,
            SupermarketPublishing publishing,
            SupermarketScreening screening,
            SupermarketTrade trade,
            SupermarketObtaining obtaining,
            SupermarketRelease release,
            SupermarketData.Tables tables) {

        private List<LiveFunction> functions() {
            return List.of(
                    catalogue.catalogue(),
                    publishing.publishing(),
                    screening.screen(),
                    trade.trade(),
                    trade.settle(),
                    obtaining.obtaining(),
                    release.release());
        }
    }

    /** The metrics the Data Supermarket's functions write in their logs. */
    static final String NAMESPACE = "SmartEssex/Supermarket";

    private SupermarketDashboard() {}

    static void draw(Construct scope, Seen seen) {
        Dashboard dashboard = Dashboard.Builder.create(scope, "DataSupermarket")
                .dashboardName("data-supermarket")
                .defaultInterval(Duration.days(7))
                .build();
        dashboard.addWidgets(Graphs.requests(NAMESPACE));
        dashboard.addWidgets(
                graph(
                        "Errors",
                        seen.functions().stream()
                                .map(one -> one.function().metricErrors(Graphs.sum()))
                                .toArray(IMetric[]::new)),
                graph("Uploads screened, by outcome", Graphs.byValue(NAMESPACE, "Outcome", "Screened", "Sum")),
                graph("Orders given up and put off", plain("OrdersExpired"), plain("OrdersPutOff")),
                graph("Editions released and paused", plain("EditionsReleased"), plain("ReleasesPaused")),
                graph("Differences", plain("DifferencesOpen"), plain("DifferencesRepaired")));
        dashboard.addWidgets(
                graph(
                        "GB-seconds of the catalogue",
                        Graphs.gigabyteSeconds(seen.catalogue().catalogue())),
                graph(
                        "GB-seconds of screening",
                        Graphs.gigabyteSeconds(seen.screening().screen())),
                graph("GB-seconds of trade", Graphs.gigabyteSeconds(seen.trade().trade())),
                units("Units of the catalogue", seen.tables().catalogue()),
                units("Units of trade", seen.tables().trade()));
    }

    private static IMetric plain(String metric) {
        return Metric.Builder.create()
                .namespace(NAMESPACE)
                .metricName(metric)
                .statistic("Sum")
                .period(Graphs.PERIOD)
                .build();
    }

    private static IWidget units(String title, ITable table) {
        return graph(
                title,
                Graphs.table(table, "ConsumedWriteCapacityUnits"),
                Graphs.table(table, "ConsumedReadCapacityUnits"));
    }
}
