package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.iot.CfnPolicy;
import software.amazon.awscdk.services.iot.CfnProvisioningTemplate;
import software.amazon.awscdk.services.iot.CfnThingType;
import software.amazon.awscdk.services.iot.CfnThingType.ThingTypePropertiesProperty;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.Alarms.Watched;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/**
 * What a lamppost may do and how a new one joins. These names are fixed: devices and the provisioning template know them.
 */
final class Fleet extends Stack {

    /** The name of the thing type, of the policy and of the provisioning template. */
    static final String LAMPPOST = "lamppost";

    private static final String CLAIM = "claim";

    Fleet(Construct scope, Platform platform) {
        super(
                scope,
                "Fleet",
                platform.stage().stack("fleet", "Lampposts: what they may do and how they join", RunsOn.ANYWHERE));
        CfnThingType type = CfnThingType.Builder.create(this, "Lamppost")
                .thingTypeName(LAMPPOST)
                .thingTypeProperties(ThingTypePropertiesProperty.builder()
                        .thingTypeDescription("A lamppost with sensors")
                        .searchableAttributes(List.of("serial"))
                        .build())
                .build();
        CfnPolicy lamppost = policy(LAMPPOST, platform);
        policy(CLAIM, platform);
        ProvisioningRole role = new ProvisioningRole(this, "Provisioning");
        CfnProvisioningTemplate template = CfnProvisioningTemplate.Builder.create(this, "Template")
                .templateName(LAMPPOST)
                .templateType("FLEET_PROVISIONING")
                .description("Gives a new lamppost its thing, its certificate and its policy")
                .enabled(true)
                .provisioningRoleArn(role.arn())
                .templateBody(platform.sources().iot("provisioning/" + LAMPPOST).toString())
                .build();
        template.getNode().addDependency(type, lamppost, role);
        CfnOutput.Builder.create(this, "ProvisioningTemplate").value(LAMPPOST).build();
        CfnOutput.Builder.create(this, "ClaimPolicy").value(CLAIM).build();
        raiseAlarms(new Alarms(this, platform.alarmTopic()));
    }

    private CfnPolicy policy(String name, Platform platform) {
        return CfnPolicy.Builder.create(this, name + "-policy")
                .policyName(name)
                .policyDocument(IotDocument.filledIn(platform.sources().iot("policies/" + name)))
                .build();
    }

    private static void raiseAlarms(Alarms alarms) {
        alarms.onAnyOf(List.of(
                new Watched("ConnectRefused", mqtt("Connect.AuthError"), "A device may not connect as it tried to"),
                new Watched(
                        "PublishRefused", mqtt("PublishIn.AuthError"), "A device may not publish where it tried to"),
                new Watched(
                        "ConnectThrottled", mqtt("Connect.Throttle"), "Devices connect faster than the account allows"),
                new Watched(
                        "PublishThrottled", mqtt("PublishIn.Throttle"), "A device publishes faster than is allowed"),
                new Watched(
                        "ProvisioningFailed",
                        metric("RegisterThingFailed", Map.of("TemplateName", LAMPPOST)),
                        "A new lamppost could not join")));
    }

    private static Metric mqtt(String name) {
        return metric(name, Map.of("Protocol", "MQTT"));
    }

    private static Metric metric(String name, Map<String, String> dimensions) {
        return Metric.Builder.create()
                .namespace("AWS/IoT")
                .metricName(name)
                .dimensionsMap(dimensions)
                .statistic("Sum")
                .period(Duration.minutes(5))
                .build();
    }
}
