package uk.gov.essex.smart.identity.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.identity.RouteTable;
import uk.gov.essex.smart.identity.Scope;
import uk.gov.essex.smart.testing.DescribedAnswers;

final class RoutesTest {

    private final RouteTable routes = Wiring.routes();

    @Test
    void asksAKeyOfWhoeverReadsAnArea() {
        assertThat(routes.find("GET /places/readings").orElseThrow().scope()).contains(new Scope("places:read"));
    }

    @Test
    void hasARowForEachOperationAndAsksAKeyWhereItsDocumentSaysSo() throws IOException {
        Map<String, Boolean> asksAKey = new TreeMap<>();
        for (String route : routes.routes()) {
            asksAKey.put(route, routes.find(route).orElseThrow().scope().isPresent());
        }
        assertThat(documented()).isEqualTo(asksAKey);
    }

    /** Each operation of each API, and whether it has no way in without a key. */
    private static Map<String, Boolean> documented() throws IOException {
        Map<String, Boolean> documented = new TreeMap<>();
        for (String api : List.of(
                "lives",
                "lives/directory",
                "lives/fhir",
                "movement",
                "places",
                "supermarket/catalogue",
                "supermarket/obtaining",
                "supermarket/publishing",
                "supermarket/trade")) {
            JsonNode document = new ObjectMapper().readTree(DescribedAnswers.document(api));
            document.get("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(operation -> documented.put(
                                    operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                    asksAKey(document, operation.getValue()))));
        }
        return documented;
    }

    private static boolean asksAKey(JsonNode document, JsonNode operation) {
        JsonNode security = operation.path("security");
        JsonNode applies = security.isMissingNode() ? document.get("security") : security;
        return applies.valueStream().noneMatch(JsonNode::isEmpty);
    }
}
