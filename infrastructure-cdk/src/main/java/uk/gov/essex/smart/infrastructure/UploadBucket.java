package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.targets.LambdaFunction;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;

/** A private bucket that operators put files into: those below {@code incoming/} a function takes and reports on. */
final class UploadBucket extends Construct {

    /** Where an operator puts a file. */
    static final String INCOMING = "incoming/";

    private static final Duration KEPT_INCOMING = Duration.days(30);
    private static final Duration KEPT_OLD_VERSIONS = Duration.days(90);

    private final Bucket bucket;

    UploadBucket(Construct scope, String id, StageConfig config, IKey key) {
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
                bucket, "AwsSolutions-S1", "Its functions and the operators' role read it; CloudTrail records both");
    }

    IBucket bucket() {
        return bucket;
    }

    /** Calls the function whenever a file has been put; what it fails on three times is a dead letter. */
    static void onUpload(Construct scope, IBucket bucket, LiveFunction function, IQueue deadLetters) {
        Rule.Builder.create(scope, "Uploaded")
                .description("An operator has put a file below " + INCOMING)
                .eventPattern(EventPattern.builder()
                        .source(List.of("aws.s3"))
                        .detailType(List.of("Object Created"))
                        .detail(Map.of(
                                "bucket", Map.of("name", List.of(bucket.getBucketName())),
                                "object", Map.of("key", List.of(Map.of("prefix", INCOMING)))))
                        .build())
                .targets(List.of(LambdaFunction.Builder.create(function.live())
                        .deadLetterQueue(deadLetters)
                        .retryAttempts(2)
                        .build()))
                .build();
    }

    /** Set on the resource itself: the library's own way would bring a helper function of its own. */
    private void tellEventBridge() {
        if (bucket.getNode().getDefaultChild() instanceof CfnBucket resource) {
            resource.addPropertyOverride("NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled", true);
        }
    }
}
