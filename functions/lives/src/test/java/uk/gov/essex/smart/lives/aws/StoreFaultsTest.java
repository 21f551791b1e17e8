package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import uk.gov.essex.smart.lives.protection.StoreUnavailable;
import uk.gov.essex.smart.lives.protection.StoreUnavailable.Why;

/** Against answers as DynamoDB gives them, on this machine. */
final class StoreFaultsTest {

    private final HttpServer server;
    private int status;
    private String fault = "";
    private String more = "";

    StoreFaultsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = ("{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + fault + "\",\"message\":\"\"" + more
                            + "}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private DynamoDbClient client() {
        return StoreFaults.told(DynamoDbClient.builder()
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build());
    }

    private void read() {
        client().getItem(get -> get.tableName("table").key(Map.of()));
    }

    @Test
    void laterPagesAreToldOfAlike() {
        status = 500;
        fault = "InternalServerError";
        var pages = client().queryPaginator(query -> query.tableName("table"));
        assertThatThrownBy(() -> pages.items().stream().toList()).isInstanceOf(StoreUnavailable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "400, ProvisionedThroughputExceededException, BUSY",
        "400, ThrottlingException, BUSY",
        "500, InternalServerError, AWAY",
        "503, ServiceUnavailable, AWAY"
    })
    void saysWhetherTheStoreIsBusyOrAway(int code, String name, Why why) {
        status = code;
        fault = name;
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        StoreUnavailable.class,
                        thrown -> assertThat(thrown.why()).isEqualTo(why));
    }

    @Test
    void aStoreThatCannotBeReachedIsAway() {
        server.stop(0);
        assertThatThrownBy(this::read).isInstanceOf(StoreUnavailable.class).hasMessageContaining("AWAY");
    }

    @Test
    void whatIsMeantStays() {
        status = 400;
        fault = "ConditionalCheckFailedException";
        assertThatThrownBy(this::read).isInstanceOf(ConditionalCheckFailedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ThrottlingError, None, true",
        "None, ProvisionedThroughputExceeded, true",
        "ThrottlingError, TransactionConflict, false",
        "ConditionalCheckFailed, ThrottlingError, false",
        "ConditionalCheckFailed, None, false"
    })
    void aTransactionThatWasThrottledAloneIsBusy(String one, String other, boolean busy) {
        status = 400;
        fault = "TransactionCanceledException";
        more = ",\"CancellationReasons\":[{\"Code\":\"" + one + "\"},{\"Code\":\"" + other + "\"}]";
        assertThatThrownBy(() -> client().transactGetItems(get -> get.transactItems(List.of())))
                .isInstanceOf(busy ? StoreUnavailable.class : TransactionCanceledException.class);
    }
}
