package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.kms.Key;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** Identity's state: API keys, hashed, and how much each has been used. */
final class IdentityData extends Stack {

    private final TableV2 keys;
    private final TableV2 usage;

    IdentityData(Construct scope, Platform platform) {
        super(
                scope,
                "IdentityData",
                platform.stage().stack("identity", "Identity: tables of API keys and their use", RunsOn.ANYWHERE));
        StageConfig config = platform.stage();
        Key key = Key.Builder.create(this, "Key")
                .description("API keys and their use")
                .enableKeyRotation(true)
                .removalPolicy(config.removal())
                .build();
        keys = EncryptedTable.builder(this, "Keys", config, key)
                .partitionKey(EncryptedTable.text("id"))
                .build();
        usage = EncryptedTable.builder(this, "Usage", config, key)
                .partitionKey(EncryptedTable.text("id"))
                .timeToLiveAttribute("expires")
                .build();
        Alarms alarms = new Alarms(this, platform.alarmTopic());
        EncryptedTable.raiseAlarms(alarms, keys, "Keys", "GetItem", "PutItem");
        EncryptedTable.raiseAlarms(alarms, usage, "Usage", "UpdateItem");
    }

    ITable keys() {
        return keys;
    }

    ITable usage() {
        return usage;
    }
}
