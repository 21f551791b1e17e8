package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.targets.LambdaFunction;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.s3.Bucket;
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
        bucket = PrivateBucket.make(
                this,
                "Bucket",
                config,
                key,
                LifecycleRule.builder()
                        .prefix(INCOMING)
                        .expiration(KEPT_INCOMING)
                        .build(),
                LifecycleRule.builder()
                        .noncurrentVersionExpiration(KEPT_OLD_VERSIONS)
                        .abortIncompleteMultipartUploadAfter(Duration.days(1))
                        .build());
    }

    IBucket bucket() {
        return bucket;
    }

    /**
     * Calls the function whenever a file has been put below a folder; what does not reach it, and what it fails on three times,
     * is a dead letter.
     */
    static void onUpload(Construct scope, IBucket bucket, String folder, LiveFunction function, IQueue deadLetters) {
        Delivery.handOverWhatFails(scope, function, deadLetters);
        Rule.Builder.create(scope, "Uploaded")
                .description("A file has been put below " + folder)
                .eventPattern(EventPattern.builder()
                        .source(List.of("aws.s3"))
                        .detailType(List.of("Object Created"))
                        .detail(Map.of(
                                "bucket", Map.of("name", List.of(bucket.getBucketName())),
                                "object", Map.of("key", List.of(Map.of("prefix", folder)))))
                        .build())
                .targets(List.of(LambdaFunction.Builder.create(function.live())
                        .deadLetterQueue(deadLetters)
                        .retryAttempts(2)
                        .build()))
                .build();
    }
}
