package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/**
 * Smart Lives' state: referrals, the directory of services with its postcodes, and the bucket that postcodes come in by.
 */
final class LivesData extends Stack {

    private final TableV2 directory;
    private final UploadBucket postcodes;
    private final TableV2 cases;
    private final Key people;

    LivesData(Construct scope, Platform platform) {
        super(
                scope,
                "LivesData",
                platform.stage()
                        .stack(
                                "lives",
                                "Smart Lives: referrals, the directory, and the bucket of postcodes",
                                RunsOn.ANYWHERE));
        StageConfig config = platform.stage();
        Key key = Key.Builder.create(this, "Key")
                .description("Referrals, the directory of services, and lists of postcodes")
                .enableKeyRotation(true)
                .removalPolicy(config.removal())
                .build();
        directory = EncryptedTable.builder(this, "Directory", config, key)
                .partitionKey(EncryptedTable.text("pk"))
                .sortKey(EncryptedTable.text("sk"))
                .build();
        EncryptedTable.raiseAlarms(
                new Alarms(this, platform.alarmTopic()), directory, "Directory", "Query", "TransactWriteItems");
        postcodes = new UploadBucket(this, "Postcodes", config, key);
        people = Key.Builder.create(this, "People")
                .description("Wraps the key of each person of whom a referral is kept")
                .enableKeyRotation(true)
                .removalPolicy(config.removal())
                .build();
        cases = EncryptedTable.builder(this, "Cases", config, key)
                .partitionKey(EncryptedTable.text("pk"))
                .sortKey(EncryptedTable.text("sk"))
                .build();
        EncryptedTable.raiseAlarms(
                new Alarms(this, platform.alarmTopic()), cases, "Cases", "Query", "TransactWriteItems");
    }

    /** Entries, whose they are, and where postcodes are. */
    ITable directory() {
        return directory;
    }

    /** Sealed documents and all that belongs to them. */
    ITable cases() {
        return cases;
    }

    IKey people() {
        return people;
    }

    IBucket postcodes() {
        return postcodes.bucket();
    }
}
