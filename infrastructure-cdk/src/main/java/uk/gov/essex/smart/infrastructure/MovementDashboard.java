package uk.gov.essex.smart.infrastructure;

import static uk.gov.essex.smart.infrastructure.Graphs.graph;

import java.util.stream.Stream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Dashboard;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.constructs.Construct;

/** Smart Movement at a glance: what is asked and answered, whether plans are bettered, where vehicles are heard from. */
final class MovementDashboard {

    /** What the dashboard looks at. */
    record Seen(
            LiveFunction api,
            LiveFunction optimise,
            LiveFunction gtfsImport,
            LiveFunction position,
            LiveFunction closeDay,
            MovementData.Tables tables) {

        private Stream<LiveFunction> functions() {
            return Stream.of(api, optimise, gtfsImport, position, closeDay);
        }
    }

    /** The metrics Smart Movement's functions write in their logs. */
    static final String NAMESPACE = "SmartEssex/Movement";

    private MovementDashboard() {}

    static void draw(Construct scope, Seen seen) {
        Dashboard dashboard = Dashboard.Builder.create(scope, "SmartMovement")
                .dashboardName("smart-movement")
                .defaultInterval(Duration.days(1))
                .build();
        dashboard.addWidgets(Graphs.requests(NAMESPACE));
        dashboard.addWidgets(
                graph(
                        "Errors",
                        seen.functions()
                                .map(one -> one.function().metricErrors(Graphs.sum()))
                                .toArray(IMetric[]::new)),
                graph(
                        "Invocations",
                        seen.functions()
                                .map(one -> one.function().metricInvocations(Graphs.sum()))
                                .toArray(IMetric[]::new)),
                graph("GB-seconds of the API", Graphs.gigabyteSeconds(seen.api())),
                graph("GB-seconds of the optimiser", Graphs.gigabyteSeconds(seen.optimise())));
        dashboard.addWidgets(
                graph(
                        "Units of run plans",
                        Graphs.table(seen.tables().runs(), "ConsumedWriteCapacityUnits"),
                        Graphs.table(seen.tables().runs(), "ConsumedReadCapacityUnits")),
                graph(
                        "Units of bookings",
                        Graphs.table(seen.tables().bookings(), "ConsumedWriteCapacityUnits"),
                        Graphs.table(seen.tables().bookings(), "ConsumedReadCapacityUnits")),
                graph(
                        "Accepts that met another and tried again",
                        Graphs.table(seen.tables().runs(), "TransactionConflict")),
                graph("Positions heard", seen.position().function().metricInvocations(Graphs.sum())));
    }
}
