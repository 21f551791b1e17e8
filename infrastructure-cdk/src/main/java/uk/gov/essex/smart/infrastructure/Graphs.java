package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.GraphWidget;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.IWidget;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.dynamodb.ITable;

/** What every dashboard draws alike: a quarter of its width, points of five minutes. */
final class Graphs {

    static final Duration PERIOD = Duration.minutes(5);

    private Graphs() {}

    static IWidget graph(String title, IMetric... metrics) {
        return GraphWidget.Builder.create()
                .title(title)
                .width(6)
                .left(List.of(metrics))
                .build();
    }

    /** One line for each value the dimension has taken. */
    static IMetric byValue(String namespace, String dimension, String metric, String statistic) {
        return MathExpression.Builder.create()
                .expression("SEARCH('{" + namespace + "," + dimension + "} MetricName=\"" + metric + "\"', '"
                        + statistic + "', 300)")
                .label("")
                .period(PERIOD)
                .build();
    }

    /** What an API is asked and how it answers: the first row of each domain's dashboard. */
    static IWidget[] requests(String namespace) {
        return new IWidget[] {
            graph("Requests, by operation", byValue(namespace, "Operation", "Requests", "Sum")),
            graph("Latency p99, milliseconds", byValue(namespace, "Operation", "Latency", "p99")),
            graph("Refused, by operation", byValue(namespace, "Operation", "Status4xx", "Sum")),
            graph("Failed, by operation", byValue(namespace, "Operation", "Status5xx", "Sum"))
        };
    }

    static MetricOptions sum() {
        return MetricOptions.builder().statistic("Sum").period(PERIOD).build();
    }

    static Metric table(ITable table, String name) {
        return Metric.Builder.create()
                .namespace("AWS/DynamoDB")
                .metricName(name)
                .dimensionsMap(Map.of("TableName", table.getTableName()))
                .statistic("Sum")
                .period(PERIOD)
                .build();
    }

    /** What Lambda bills for, less its rounding up to a millisecond. */
    static IMetric gigabyteSeconds(LiveFunction function) {
        return MathExpression.Builder.create()
                .expression("milliseconds / 1000 * " + function.memoryMegabytes() + " / 1024")
                .usingMetrics(Map.of("milliseconds", function.function().metricDuration(sum())))
                .label("GB-seconds")
                .period(PERIOD)
                .build();
    }

    static Metric logged(LiveFunction function) {
        return Metric.Builder.create()
                .namespace("AWS/Logs")
                .metricName("IncomingBytes")
                .dimensionsMap(Map.of("LogGroupName", function.logs().getLogGroupName()))
                .statistic("Sum")
                .period(PERIOD)
                .build();
    }
}
