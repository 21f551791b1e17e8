package uk.gov.essex.smart.infrastructure;

import java.util.List;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.constructs.Construct;

/** A bucket that nobody outside reads, encrypted with the stack's own key, over TLS only, with what was there before. */
final class PrivateBucket {

    private PrivateBucket() {}

    static Bucket make(Construct scope, String id, StageConfig config, IKey key, LifecycleRule... rules) {
        Bucket bucket = Bucket.Builder.create(scope, id)
                .encryption(BucketEncryption.KMS)
                .encryptionKey(key)
                .bucketKeyEnabled(true)
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .enforceSsl(true)
                .versioned(true)
                .lifecycleRules(List.of(rules))
                .removalPolicy(config.removal())
                .build();
        tellEventBridge(bucket);
        Acknowledge.finding(
                bucket, "AwsSolutions-S1", "Its functions and the operators' role read it; CloudTrail records both");
        return bucket;
    }

    /** Set on the resource itself: the library's own way would bring a helper function of its own. */
    private static void tellEventBridge(Bucket bucket) {
        if (bucket.getNode().getDefaultChild() instanceof CfnBucket resource) {
            resource.addPropertyOverride("NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled", true);
        }
    }
}
