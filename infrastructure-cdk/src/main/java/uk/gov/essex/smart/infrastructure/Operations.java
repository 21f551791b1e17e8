package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sns.subscriptions.EmailSubscription;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** What staff need to run the rest: the key of all logs and of alarms, and the topic that alarms are told to. */
final class Operations extends Stack {

    private final Key key;
    private final Topic alarms;

    Operations(Construct scope, StageConfig config) {
        super(scope, "Operations", config.stack("operations", "Alarm topic and the key of logs", RunsOn.ANYWHERE));
        key = Key.Builder.create(this, "Key")
                .description("Logs of every function and messages of alarms")
                .enableKeyRotation(true)
                .removalPolicy(config.removal())
                .build();
        key.addToResourcePolicy(logsMayEncrypt());
        key.addToResourcePolicy(PolicyStatement.Builder.create()
                .principals(List.of(new ServicePrincipal("cloudwatch.amazonaws.com")))
                .actions(List.of("kms:Decrypt", "kms:GenerateDataKey"))
                .resources(List.of("*"))
                .conditions(Map.of("StringEquals", Map.of("aws:SourceAccount", getAccount())))
                .build());
        alarms = Topic.Builder.create(this, "Alarms")
                .displayName("Smart Essex alarms, " + config.stage())
                .masterKey(key)
                .enforceSsl(true)
                .build();
        alarms.addToResourcePolicy(PolicyStatement.Builder.create()
                .sid("AlarmsOfThisAccount")
                .principals(List.of(new ServicePrincipal("cloudwatch.amazonaws.com")))
                .actions(List.of("sns:Publish"))
                .resources(List.of(alarms.getTopicArn()))
                .conditions(Map.of("StringEquals", Map.of("aws:SourceAccount", getAccount())))
                .build());
        config.alarmEmail().ifPresent(address -> alarms.addSubscription(new EmailSubscription(address)));
    }

    Platform platform(StageConfig config, Sources sources) {
        return new Platform(config, sources, key, alarms);
    }

    private PolicyStatement logsMayEncrypt() {
        String groups = "arn:" + getPartition() + ":logs:" + getRegion() + ":" + getAccount() + ":log-group:*";
        return PolicyStatement.Builder.create()
                .principals(List.of(new ServicePrincipal("logs." + getRegion() + ".amazonaws.com")))
                .actions(List.of(
                        "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"))
                .resources(List.of("*"))
                .conditions(Map.of("ArnLike", Map.of("kms:EncryptionContext:aws:logs:arn", groups)))
                .build();
    }
}
