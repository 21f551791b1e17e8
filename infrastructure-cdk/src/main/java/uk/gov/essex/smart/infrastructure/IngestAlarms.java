package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Metric;
import uk.gov.essex.smart.infrastructure.Alarms.Watched;
import uk.gov.essex.smart.infrastructure.StageConfig.Thresholds;

/** The ways a block can fail to arrive, beyond the function's own errors. */
final class IngestAlarms {

    private static final Duration WAITING_TOO_LONG = Duration.hours(1);

    private IngestAlarms() {}

    static void raise(Alarms alarms, LiveFunction ingest, Thresholds thresholds) {
        String name = ingest.function().getFunctionName();
        alarms.onAnyOf(List.of(
                new Watched(
                        "EventsDropped",
                        asynchronous("AsyncEventsDropped", name, "Sum"),
                        "Lambda dropped blocks it could not run in time"),
                new Watched(
                        "DeadLettersUndelivered",
                        asynchronous("DestinationDeliveryFailures", name, "Sum"),
                        "A failed block did not reach the dead-letter queue"),
                new Watched(
                        "Conflicts",
                        PlacesMetrics.sum("Conflicts"),
                        "A lamppost told two different stories of one moment")));
        alarms.atLeast(
                "EventsWait",
                asynchronous("AsyncEventAge", name, "Maximum"),
                WAITING_TOO_LONG.toMilliseconds().doubleValue(),
                1,
                "Blocks wait more than an hour for the function");
        alarms.atLeast(
                "Lag",
                PlacesMetrics.of("LagSeconds", "p50"),
                thresholds.lagSeconds(),
                3,
                "Half of all blocks arrive late");
        if (thresholds.leastBlocksAnHour() > 0) {
            alarms.below(
                    "Silence",
                    PlacesMetrics.hourly("Blocks"),
                    thresholds.leastBlocksAnHour(),
                    "Fewer blocks arrive than half the fleet sends");
        }
    }

    private static Metric asynchronous(String metricName, String function, String statistic) {
        return Metric.Builder.create()
                .namespace("AWS/Lambda")
                .metricName(metricName)
                .dimensionsMap(Map.of("FunctionName", function))
                .statistic(statistic)
                .period(Duration.minutes(5))
                .build();
    }
}
