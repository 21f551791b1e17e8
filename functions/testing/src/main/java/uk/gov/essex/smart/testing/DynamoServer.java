package uk.gov.essex.smart.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** The one DynamoDB Local of a test JVM, started on first use and ended with the JVM. Safe from any thread. */
public final class DynamoServer {

    private static final class Holder {
        static final DynamoServer ONE = new DynamoServer();
    }

    private final URI endpoint;
    private final DynamoDbClient client;

    private DynamoServer() {
        try {
            int port = freePort();
            DynamoDBProxyServer server = ServerRunner.createServerFromCommandLineArgs(
                    new String[] {"-inMemory", "-disableTelemetry", "-port", Integer.toString(port)});
            server.start();
            endpoint = URI.create("http://127.0.0.1:" + port);
        } catch (Exception fault) {
            throw new IllegalStateException("DynamoDB Local did not start", fault);
        }
        client = DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** A client of the running server; shared, do not close it. */
    public static DynamoDbClient client() {
        return Holder.ONE.client;
    }

    /** Where the running server listens, for code that builds its own client. */
    public static URI endpoint() {
        return Holder.ONE.endpoint;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
