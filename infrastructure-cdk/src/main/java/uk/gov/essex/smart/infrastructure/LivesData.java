package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** Smart Lives' state: the directory of services with its postcodes, and the bucket that postcodes come in by. */
final class LivesData extends Stack {

    private final TableV2 directory;
    private final UploadBucket postcodes;

    LivesData(Construct scope, Platform platform) {
        super(
                scope,
                "LivesData",
                platform.stage()
                        .stack(
                                "lives",
                                "Smart Lives: the directory's table and the bucket of postcodes",
                                RunsOn.ANYWHERE));
        StageConfig config = platform.stage();
        Key key = Key.Builder.create(this, "Key")
                .description("The directory of services, and lists of postcodes")
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
    }

    /** Entries, whose they are, and where postcodes are. */
    ITable directory() {
        return directory;
    }

    IBucket postcodes() {
        return postcodes.bucket();
    }
}
