package uk.gov.essex.smart.common.aws;

import java.time.Duration;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** AWS clients as every function here builds them: the small JDK HTTP client, bounded waits, settings from the environment. */
public final class Clients {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration SOCKET = Duration.ofSeconds(5);
    private static final Duration OBJECT = Duration.ofSeconds(60);

    private Clients() {}

    /** The small HTTP client: least to load at a cold start. */
    public static UrlConnectionHttpClient.Builder http() {
        return UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(SOCKET);
    }

    /** The same, with time for an object to come or go. */
    public static UrlConnectionHttpClient.Builder httpForObjects() {
        return http().socketTimeout(OBJECT);
    }

    /** A low-level client; region, endpoint and credentials come from the function's environment. */
    public static DynamoDbClient dynamo() {
        return DynamoDbClient.builder().httpClientBuilder(http()).build();
    }

    public static DynamoDbEnhancedClient enhanced(DynamoDbClient client) {
        return DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    }
}
