package uk.gov.essex.smart.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.iot.CfnTopicRule;
import software.amazon.awscdk.services.iot.CfnTopicRule.ActionProperty;
import software.amazon.awscdk.services.iot.CfnTopicRule.SqsActionProperty;
import software.amazon.awscdk.services.iot.CfnTopicRule.TopicRulePayloadProperty;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.Alarms.Watched;

/** A topic rule of {@code iot-rules/topic-rules} with one action, its dead letters and its alarms. */
final class TopicRule extends Construct {

    private final CfnTopicRule rule;

    /** @param name the rule's file and its name in topics that begin with {@code $aws/rules} */
    TopicRule(Construct scope, String name, Platform platform, ActionProperty action, IQueue deadLetters) {
        super(scope, name);
        JsonNode file = platform.sources().iot("topic-rules/" + name);
        Role teller = Role.Builder.create(this, "DeadLetterRole")
                .assumedBy(new ServicePrincipal("iot.amazonaws.com"))
                .description("Lets the rule " + name + " hand over what its action refused")
                .build();
        Access.toSend(teller, deadLetters);
        rule = CfnTopicRule.Builder.create(this, "Rule")
                .ruleName(name)
                .topicRulePayload(TopicRulePayloadProperty.builder()
                        .description(file.required("description").asText())
                        .awsIotSqlVersion(file.required("awsIotSqlVersion").asText())
                        .sql(file.required("sql").asText())
                        .actions(List.of(action))
                        .errorAction(ActionProperty.builder()
                                .sqs(SqsActionProperty.builder()
                                        .queueUrl(deadLetters.getQueueUrl())
                                        .roleArn(teller.getRoleArn())
                                        .useBase64(false)
                                        .build())
                                .build())
                        .ruleDisabled(false)
                        .build())
                .build();
        rule.getNode().addDependency(teller);
        new Alarms(this, platform.alarmTopic())
                .onAnyOf(List.of(
                        new Watched("Failure", metric("Failure", name), "The rule's action failed"),
                        new Watched(
                                "ErrorActionFailure",
                                metric("ErrorActionFailure", name),
                                "A message was lost: the rule's error action failed too"),
                        new Watched("ParseError", metric("ParseError", name), "A message was not JSON"),
                        new Watched(
                                "RuleNotFound",
                                metric("RuleNotFound", name),
                                "A lamppost published to a rule that is not there"),
                        new Watched(
                                "Throttled",
                                metric("RuleMessageThrottled", name),
                                "The rules engine throttled messages")));
    }

    String arn() {
        return rule.getAttrArn();
    }

    /** Five-minute sum of one of the rule's metrics. */
    static Metric metric(String metricName, String rule) {
        return Metric.Builder.create()
                .namespace("AWS/IoT")
                .metricName(metricName)
                .dimensionsMap(java.util.Map.of("RuleName", rule))
                .statistic("Sum")
                .period(Duration.minutes(5))
                .build();
    }
}
