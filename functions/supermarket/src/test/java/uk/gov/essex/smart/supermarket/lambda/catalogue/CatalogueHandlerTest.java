package uk.gov.essex.smart.supermarket.lambda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoCatalogue;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoChanges;
import uk.gov.essex.smart.supermarket.lambda.trade.Invocation;
import uk.gov.essex.smart.testing.Corpus;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

/** The real handler over a real table. */
final class CatalogueHandlerTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private static final Corpus CORPUS = new Corpus("supermarket/catalogue");
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "CATALOGUE_TABLE", "catalogue",
            "USAGE_TABLE", "usage",
            "PUBLIC_URL", "https://data.essex.gov.uk/");

    private final SeededCatalogue catalogue = stored();
    private final CatalogueHandler handler = new CatalogueHandler(catalogue.edge());

    private static SeededCatalogue stored() {
        DynamoDbClient client = DynamoServer.client();
        String table = Tables.byPartition();
        return new SeededCatalogue(new DynamoCatalogue(client, table), new DynamoChanges(client, table));
    }

    @Test
    void answersFromTheTableAsFromMemory() throws IOException {
        for (String name :
                new String[] {"list", "data-set", "version", "data-package", "catalogue", "data-set-turtle"}) {
            APIGatewayV2HTTPEvent event = JSON.readValue(CORPUS.input(name), APIGatewayV2HTTPEvent.class);
            APIGatewayV2HTTPResponse response = handler.handleRequest(event, Invocation.withMillis(1));
            assertThat(response.getBody())
                    .as(name)
                    .isEqualTo(new SeededCatalogue().answer(event).getBody());
            assertThat(response.getStatusCode()).isEqualTo(200);
        }
    }

    @Test
    void isPrimedByRequestsThatSucceedOrFindNothing() {
        handler.prime();
        assertThat(catalogue.printed().lines())
                .hasSize(4)
                .allMatch(line -> line.contains("\"Status5xx\":0"))
                .filteredOn(line -> line.contains("\"Status4xx\":1"))
                .singleElement()
                .asString()
                .contains("get-data-set");
    }

    @Test
    void readsItsEnvironment() {
        assertThat(Config.from(ENVIRONMENT).addresses().catalogue()).isEqualTo("https://data.essex.gov.uk/supermarket");
    }

    @Test
    void namesEverySettingThatItMisses() {
        assertThatThrownBy(() -> Config.from(Map.of()))
                .hasMessageContainingAll(ENVIRONMENT.keySet().toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"data.essex.gov.uk", "ftp://data.essex.gov.uk", "https://data.essex.gov.uk/api", "https://"})
    void refusesAnAddressThatIsNotAHosts(String address) {
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        environment.put("PUBLIC_URL", address);
        assertThatThrownBy(() -> Config.from(environment)).hasMessageContaining("PUBLIC_URL");
    }
}
