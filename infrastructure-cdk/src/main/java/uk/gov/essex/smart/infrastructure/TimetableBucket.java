package uk.gov.essex.smart.infrastructure;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.constructs.Construct;

/** The private bucket of timetables: feeds as they came in, snapshots, reports, and the pointer to what is in force. */
final class TimetableBucket extends Construct {

    /** Where an operator puts a feed. */
    static final String INCOMING = "incoming/";

    private static final Duration KEPT_INCOMING = Duration.days(30);
    private static final Duration KEPT_OLD_VERSIONS = Duration.days(90);

    private final Bucket bucket;

    TimetableBucket(Construct scope, String id, StageConfig config, IKey key) {
        super(scope, id);
        bucket = Bucket.Builder.create(this, "Bucket")
                .encryption(BucketEncryption.KMS)
                .encryptionKey(key)
                .bucketKeyEnabled(true)
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .enforceSsl(true)
                .versioned(true)
                .lifecycleRules(List.of(
                        LifecycleRule.builder()
                                .prefix(INCOMING)
                                .expiration(KEPT_INCOMING)
                                .build(),
                        LifecycleRule.builder()
                                .noncurrentVersionExpiration(KEPT_OLD_VERSIONS)
                                .abortIncompleteMultipartUploadAfter(Duration.days(1))
                                .build()))
                .removalPolicy(config.removal())
                .build();
        tellEventBridge();
        Acknowledge.finding(
                bucket, "AwsSolutions-S1", "Two functions and the operators' role read it; CloudTrail records both");
    }

    IBucket bucket() {
        return bucket;
    }

    /** Set on the resource itself: the library's own way would bring a helper function of its own. */
    private void tellEventBridge() {
        if (bucket.getNode().getDefaultChild() instanceof CfnBucket resource) {
            resource.addPropertyOverride("NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled", true);
        }
    }
}
