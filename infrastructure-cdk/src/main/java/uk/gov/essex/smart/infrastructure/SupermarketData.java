package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.secretsmanager.ISecret;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/**
 * The Data Supermarket's state: the catalogue, the trade, what is uploaded, what is on the shelf, what a release works on, and
 * the keys to GOV.UK Pay and to Smart Places.
 */
final class SupermarketData extends Stack {

    /** The tables. */
    record Tables(TableV2 catalogue, TableV2 trade) {}

    /**
     * The buckets.
     *
     * @param uploads files that nobody has released; not even their publishers read them
     * @param shelf released files, which never change
     * @param work what a release has put together so far
     */
    record Buckets(IBucket uploads, IBucket shelf, IBucket work) {}

    /** The secrets. */
    record Secrets(ISecret pay, ISecret payWebhook, ISecret places) {}

    /** Long enough for a reviewer's holiday. */
    private static final Duration KEPT_UPLOADS = Duration.days(90);

    private static final Duration KEPT_OLD_VERSIONS = Duration.days(90);

    private final Tables tables;
    private final Buckets buckets;
    private final Secrets secrets;

    SupermarketData(Construct scope, Platform platform) {
        super(
                scope,
                "SupermarketData",
                platform.stage().stack("supermarket", "Data Supermarket: catalogue, trade and files", RunsOn.ANYWHERE));
        StageConfig config = platform.stage();
        Key key = Key.Builder.create(this, "Key")
                .description("The Data Supermarket's catalogue, trade, files and secrets")
                .enableKeyRotation(true)
                .removalPolicy(config.removal())
                .build();
        tables = new Tables(table(platform, key, "Catalogue"), table(platform, key, "Trade"));
        LifecycleRule forgetOldVersions = LifecycleRule.builder()
                .noncurrentVersionExpiration(KEPT_OLD_VERSIONS)
                .abortIncompleteMultipartUploadAfter(Duration.days(2))
                .build();
        LifecycleRule forgetUploads =
                LifecycleRule.builder().expiration(KEPT_UPLOADS).build();
        buckets = new Buckets(
                PrivateBucket.make(this, "Uploads", config, key, forgetUploads, forgetOldVersions),
                PrivateBucket.make(this, "Shelf", config, key, forgetOldVersions),
                PrivateBucket.make(this, "Work", config, key, forgetOldVersions));
        secrets = new Secrets(
                secret(key, "PayKey", "The council's key to GOV.UK Pay", "GOV.UK Pay gives its keys out by hand"),
                secret(
                        key,
                        "PayWebhookKey",
                        "What GOV.UK Pay signs its messages with",
                        "GOV.UK Pay makes it where the webhook is registered"),
                secret(
                        key,
                        "PlacesKey",
                        "The release's key to the API of Smart Places",
                        "It is made by the function Keys and ends when it says"));
    }

    Tables tables() {
        return tables;
    }

    Buckets buckets() {
        return buckets;
    }

    Secrets secrets() {
        return secrets;
    }

    private TableV2 table(Platform platform, Key key, String id) {
        TableV2 table = EncryptedTable.builder(this, id, platform.stage(), key)
                .partitionKey(EncryptedTable.text("pk"))
                .sortKey(EncryptedTable.text("sk"))
                .build();
        EncryptedTable.raiseAlarms(new Alarms(this, platform.alarmTopic()), table, id, "Query", "TransactWriteItems");
        return table;
    }

    private Secret secret(Key key, String id, String description, String byHand) {
        Secret secret = Secret.Builder.create(this, id)
                .description(description + "; put the real one in its place once deployed")
                .encryptionKey(key)
                .build();
        Acknowledge.finding(secret, "AwsSolutions-SMG4", byHand + "; the runbook says how one is replaced");
        return secret;
    }
}
