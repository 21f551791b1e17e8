package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.iot.CfnFleetMetric;
import software.amazon.awscdk.services.iot.CfnFleetMetric.AggregationTypeProperty;
import software.amazon.awscdk.services.iot.CfnLogging;
import software.amazon.awscdk.services.iot.CfnTopicRule.ActionProperty;
import software.amazon.awscdk.services.iot.CfnTopicRule.RepublishActionProperty;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/**
 * How the fleet is: which lampposts are silent, what AWS IoT refused, and their last wills. It uses fleet metrics, logging
 * and substitution in rule actions, which emulators have not; the fleet index itself has no CloudFormation type and is
 * switched on by a command in {@code docs/runbook.md}.
 */
final class FleetWatch extends Stack {

    private static final String SILENT_POSTS = "silent-posts";
    private static final Duration PERIOD = Duration.minutes(5);

    FleetWatch(Construct scope, Platform platform, IQueue deadLetters) {
        super(
                scope,
                "FleetWatch",
                platform.stage().stack("fleet", "Lampposts: silence, refusals and last wills", RunsOn.AWS_ONLY));
        CfnFleetMetric.Builder.create(this, "SilentPosts")
                .metricName(SILENT_POSTS)
                .description("Lampposts that have joined and hold no connection")
                .indexName("AWS_Things")
                .queryString("thingTypeName:" + Fleet.LAMPPOST + " AND connectivity.connected:false")
                .aggregationField("registry.version")
                .aggregationType(AggregationTypeProperty.builder()
                        .name("Statistics")
                        .values(List.of("count"))
                        .build())
                .period(PERIOD.toSeconds())
                .build();
        new Alarms(this, platform.alarmTopic())
                .atLeast(
                        "Silent",
                        silentPosts(),
                        platform.stage().thresholds().silentPosts(),
                        6,
                        "Lampposts have been silent for half an hour");
        logRefusals(platform);
        passOnWills(platform, deadLetters);
    }

    /** How many lampposts hold no connection. */
    static Metric silentPosts() {
        return Metric.Builder.create()
                .namespace("IoTFleetMetrics")
                .metricName(SILENT_POSTS)
                .dimensionsMap(Map.of("AggregationType", "count"))
                .statistic("Maximum")
                .period(PERIOD)
                .build();
    }

    /** AWS IoT writes to this group and no other; it names devices and topics, never a payload. */
    private void logRefusals(Platform platform) {
        LogGroup group = LogGroup.Builder.create(this, "IotLog")
                .logGroupName("AWSIotLogsV2")
                .retention(platform.stage().retention().functionLogs())
                .encryptionKey(platform.logKey())
                .removalPolicy(platform.stage().removal())
                .build();
        Role role = Role.Builder.create(this, "IotLogRole")
                .assumedBy(new ServicePrincipal("iot.amazonaws.com"))
                .description("Lets AWS IoT log what it refused")
                .build();
        group.grantWrite(role);
        CfnLogging logging = CfnLogging.Builder.create(this, "Logging")
                .accountId(getAccount())
                .defaultLogLevel("ERROR")
                .roleArn(role.getRoleArn())
                .build();
        logging.getNode().addDependency(role);
    }

    private void passOnWills(Platform platform, IQueue deadLetters) {
        String name = "places_will";
        Role role = Role.Builder.create(this, "WillRole")
                .assumedBy(new ServicePrincipal("iot.amazonaws.com"))
                .description("Lets the rule " + name + " update the shadow device of a lamppost")
                .build();
        String shadows = "topic/$aws/things/post-*/shadow/name/device/update";
        role.addToPolicy(PolicyStatement.Builder.create()
                .actions(List.of("iot:Publish"))
                .resources(
                        List.of("arn:" + Aws.PARTITION + ":iot:" + Aws.REGION + ":" + Aws.ACCOUNT_ID + ":" + shadows))
                .build());
        Acknowledge.iotPattern(role, shadows, "One rule serves every lamppost; only their shadow device matches");
        new TopicRule(
                this,
                name,
                platform,
                ActionProperty.builder()
                        .republish(RepublishActionProperty.builder()
                                .topic(willTopic(platform))
                                .qos(1)
                                .roleArn(role.getRoleArn())
                                .build())
                        .build(),
                deadLetters);
    }

    private static String willTopic(Platform platform) {
        return platform.sources()
                .iot("topic-rules/places_will")
                .required("actions")
                .required(0)
                .required("republish")
                .asText();
    }
}
