package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.apigatewayv2.IHttpApi;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;

/** What the public would notice. */
final class FrontDoorAlarms {

    private static final Duration SLOW = Duration.seconds(5);

    private FrontDoorAlarms() {}

    static void raise(Alarms alarms, IHttpApi api) {
        alarms.onAny(
                "ServerErrors",
                api.metricServerError(MetricOptions.builder()
                        .statistic("Sum")
                        .period(Duration.minutes(5))
                        .build()),
                "The API answered with a fault of its own");
        alarms.atLeast(
                "Slow",
                api.metricLatency(MetricOptions.builder()
                        .statistic("p99")
                        .period(Duration.minutes(5))
                        .build()),
                SLOW.toMilliseconds().doubleValue(),
                3,
                "One request in a hundred waits five seconds");
    }
}
