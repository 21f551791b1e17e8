package uk.gov.essex.smart.places.aws;

import java.net.URI;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.places.ingest.DeadLetters;
import uk.gov.essex.smart.places.ingest.DeadLettersContract;

/** Runs against the local cloud's queue: start it and set {@code AWS_ENDPOINT_URL}. */
@EnabledIfEnvironmentVariable(
        named = "AWS_ENDPOINT_URL",
        matches = "http://(127\\.0\\.0\\.1|localhost):.*",
        disabledReason = "There is no queue here: start the local cloud and set AWS_ENDPOINT_URL")
final class SqsDeadLettersTest extends DeadLettersContract {

    private static int queues;

    @Override
    protected DeadLetters empty() {
        SqsClient client = SqsClient.builder()
                .endpointOverride(URI.create(System.getenv("AWS_ENDPOINT_URL")))
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(Clients.http())
                .build();
        String name = "dead-letters-contract-" + ProcessHandle.current().pid() + "-" + queues++;
        return new SqsDeadLetters(
                client, client.createQueue(create -> create.queueName(name)).queueUrl());
    }
}
