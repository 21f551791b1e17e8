package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Metric;

/** The metrics Smart Places' functions write in their logs. */
final class PlacesMetrics {

    static final String NAMESPACE = "SmartEssex/Places";

    private PlacesMetrics() {}

    static Metric sum(String name) {
        return of(name, "Sum");
    }

    static Metric hourly(String name) {
        return Metric.Builder.create()
                .namespace(NAMESPACE)
                .metricName(name)
                .statistic("Sum")
                .period(Duration.hours(1))
                .build();
    }

    static Metric of(String name, String statistic) {
        return Metric.Builder.create()
                .namespace(NAMESPACE)
                .metricName(name)
                .statistic(statistic)
                .period(Duration.minutes(5))
                .build();
    }
}
