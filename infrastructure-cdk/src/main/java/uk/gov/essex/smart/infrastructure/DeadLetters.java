package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.sqs.IQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/**
 * Where messages go that could not be stored. They are as the lamppost sent them, identifiers included, so the queue has
 * a key of its own, takes TLS only and forgets after four days, a long weekend.
 */
final class DeadLetters extends Construct {

    private static final Duration KEPT = Duration.days(4);
    private static final Duration HURRY = Duration.days(2);

    private final Queue queue;

    /** @param longestRead how long one reader may take over what it received */
    DeadLetters(Construct scope, String id, Platform platform, Duration longestRead) {
        super(scope, id);
        Key key = Key.Builder.create(this, "Key")
                .description("Messages that could not be stored")
                .enableKeyRotation(true)
                .removalPolicy(platform.stage().removal())
                .build();
        queue = Queue.Builder.create(this, "Queue")
                .encryption(QueueEncryption.KMS)
                .encryptionMasterKey(key)
                .dataKeyReuse(Duration.hours(1))
                .enforceSsl(true)
                .retentionPeriod(KEPT)
                .visibilityTimeout(longestRead)
                .removalPolicy(platform.stage().removal())
                .build();
        Acknowledge.finding(
                queue,
                "AwsSolutions-SQS3",
                "It is the dead-letter queue: what is not redriven in four days is to be forgotten");
        Alarms alarms = new Alarms(this, platform.alarmTopic());
        alarms.onAny(
                "Waiting",
                queue.metricApproximateNumberOfMessagesVisible(
                        MetricOptions.builder().statistic("Maximum").build()),
                "Messages could not be stored; find out why, then redrive them");
        alarms.atLeast(
                "Old",
                queue.metricApproximateAgeOfOldestMessage(
                        MetricOptions.builder().statistic("Maximum").build()),
                HURRY.toSeconds().doubleValue(),
                1,
                "Messages that could not be stored will be forgotten within two days");
    }

    IQueue queue() {
        return queue;
    }
}
