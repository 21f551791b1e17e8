package uk.gov.essex.smart.places.aws;

import static software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName.SENT_TIMESTAMP;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.places.ingest.DeadLetters;
import uk.gov.essex.smart.places.ingest.Refusal;

/** The dead-letter queue in SQS. The reason is the only attribute; bodies are encrypted by the queue's key. */
public final class SqsDeadLetters implements DeadLetters {

    private static final int HIDDEN_SECONDS = 300;
    /** Long enough for SQS to ask all its servers, so that none means none. */
    private static final int WAIT_SECONDS = 1;

    private final SqsClient client;
    private final String queueUrl;

    public SqsDeadLetters(SqsClient client, String queueUrl) {
        this.client = client;
        this.queueUrl = queueUrl;
    }

    /** The queue at this address; region, endpoint and credentials come from the function's environment. */
    public static SqsDeadLetters at(String queueUrl) {
        return new SqsDeadLetters(
                SqsClient.builder().httpClientBuilder(Clients.http()).build(), queueUrl);
    }

    @Override
    public void put(Refusal reason, String body) {
        MessageAttributeValue slug = MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(reason.slug())
                .build();
        client.sendMessage(send -> send.queueUrl(queueUrl).messageBody(body).messageAttributes(Map.of("reason", slug)));
    }

    @Override
    public List<Letter> take(int most) {
        return client
                .receiveMessage(receive -> receive.queueUrl(queueUrl)
                        .maxNumberOfMessages(most)
                        .visibilityTimeout(HIDDEN_SECONDS)
                        .waitTimeSeconds(WAIT_SECONDS)
                        .messageSystemAttributeNames(SENT_TIMESTAMP))
                .messages()
                .stream()
                .map(SqsDeadLetters::letter)
                .toList();
    }

    private static Letter letter(Message message) {
        Instant sent = Instant.ofEpochMilli(Long.parseLong(message.attributes().getOrDefault(SENT_TIMESTAMP, "0")));
        return new Letter(message.receiptHandle(), message.body(), sent);
    }

    @Override
    public void remove(Letter letter) {
        client.deleteMessage(delete -> delete.queueUrl(queueUrl).receiptHandle(letter.receipt()));
    }
}
