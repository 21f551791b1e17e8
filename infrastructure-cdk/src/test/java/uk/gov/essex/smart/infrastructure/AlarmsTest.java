package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.infrastructure.Synthesised.Resource;

final class AlarmsTest {

    private final List<Resource> alarms = Synthesised.prod().resources("AWS::CloudWatch::Alarm");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AWS/Lambda AsyncEventsDropped",
                "AWS/Lambda AsyncEventAge",
                "AWS/Lambda DestinationDeliveryFailures",
                "AWS/SQS ApproximateNumberOfMessagesVisible",
                "AWS/SQS ApproximateAgeOfOldestMessage",
                "AWS/IoT Failure",
                "AWS/IoT ErrorActionFailure",
                "AWS/IoT RuleNotFound",
                "AWS/IoT ParseError",
                "AWS/IoT Connect.AuthError",
                "AWS/IoT PublishIn.AuthError",
                "AWS/IoT RegisterThingFailed",
                "AWS/ApiGateway 5xx",
                "AWS/ApiGateway Latency",
                "AWS/DynamoDB WriteThrottleEvents",
                "AWS/DynamoDB ReadThrottleEvents",
                "AWS/DynamoDB SystemErrors",
                "SmartEssex/Places Blocks",
                "SmartEssex/Places LagSeconds",
                "SmartEssex/Places Conflicts",
                "IoTFleetMetrics silent-posts"
            })
    void watch(String metric) {
        assertThat(alarms)
                .extracting(alarm -> alarm.properties().path("Namespace").asText() + " "
                        + alarm.properties().path("MetricName").asText())
                .contains(metric);
    }

    @Test
    void areToldWhenTheyBeginAndWhenTheyEnd() {
        assertThat(alarms).hasSizeGreaterThan(40).allSatisfy(alarm -> {
            assertThat(alarm.properties().get("AlarmActions")).hasSize(1);
            assertThat(alarm.properties().get("OKActions"))
                    .isEqualTo(alarm.properties().get("AlarmActions"));
            assertThat(alarm.properties().get("AlarmDescription").asText()).isNotBlank();
        });
    }

    @Test
    void areEachOfOneMetricSoThatEveryTargetTakesThem() {
        assertThat(alarms)
                .allSatisfy(
                        alarm -> assertThat(alarm.properties().has("Metrics")).isFalse());
    }

    @Test
    void reachATopicThatIsEncryptedAndTakesTlsOnly() {
        assertThat(Synthesised.prod().resources("AWS::SNS::Topic"))
                .singleElement()
                .satisfies(topic ->
                        assertThat(topic.properties().has("KmsMasterKeyId")).isTrue());
        assertThat(Synthesised.prod().resources("AWS::SNS::TopicPolicy").toString())
                .contains("\"aws:SecureTransport\":\"false\"", "cloudwatch.amazonaws.com");
    }
}
