package uk.gov.essex.smart.lives.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.lives.aws.DynamoDirectory;
import uk.gov.essex.smart.lives.aws.DynamoOwners;
import uk.gov.essex.smart.lives.aws.DynamoPostcodes;
import uk.gov.essex.smart.lives.directory.Entries;
import uk.gov.essex.smart.lives.directory.Postcode;
import uk.gov.essex.smart.lives.directory.Postcodes;
import uk.gov.essex.smart.lives.lambda.directory.DirectoryApi;
import uk.gov.essex.smart.testing.Corpus;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

/** The real handler over the real adapters, all in one table. */
final class DirectoryHandlerTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private static final Corpus CORPUS = new Corpus("lives/directory");

    private final DynamoDbClient dynamo = DynamoServer.client();
    private final String table = Tables.byPartition();
    private final Postcodes postcodes = new DynamoPostcodes(dynamo, table);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final DirectoryHandler handler = new DirectoryHandler(edge());

    @Test
    void findsWhatAProviderSentAroundAPostcode() throws IOException {
        postcodes.put(Map.of(new Postcode("CM99", "9ZZ"), Entries.CHELMSFORD));

        assertThat(send("feed").getBody()).contains("\"kept\":1");
        assertThat(send("feed").getBody()).contains("\"unchanged\":1");

        assertThat(send("services-around-postcode").getBody())
                .contains("Sample walking group", "\"distance_metres\":0", "\"total_items\":1");
    }

    @Test
    void isPrimedByRequestsThatItAnswersAndThatChangeNothing() {
        handler.prime();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("list-directory-services", "put-directory-feed")
                .doesNotContain("\"Operation\":\"none\"", "\"Status5xx\":1");
        assertThat(dynamo.scan(scan -> scan.tableName(table)).items()).isEmpty();
    }

    @Test
    void namesEverySettingThatItMisses() {
        assertThatThrownBy(() -> Config.Directory.from(Map.of()))
                .hasMessageContaining("DIRECTORY_TABLE")
                .hasMessageContaining("USAGE_TABLE");
    }

    private APIGatewayV2HTTPResponse send(String name) throws IOException {
        return handler.handleRequest(JSON.readValue(CORPUS.input(name), APIGatewayV2HTTPEvent.class), unusedContext());
    }

    private static Context unusedContext() {
        return (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private HttpEdge edge() {
        InstantSource clock = InstantSource.fixed(Entries.MODIFIED.plusSeconds(86_400));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new HttpEdge(
                new Router(DirectoryApi.routes(
                        new DynamoDirectory(dynamo, table), new DynamoOwners(dynamo, table), postcodes, clock)),
                caller -> new Admission.Admitted(),
                new Log(out),
                new RequestMeter(Metrics.NAMESPACE, clock, out));
    }
}
