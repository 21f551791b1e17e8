package uk.gov.essex.smart.identity.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.identity.RouteTable;
import uk.gov.essex.smart.identity.Scope;
import uk.gov.essex.smart.testing.Repository;

final class RoutesTest {

    private static final String OPENAPI = "functions/places/src/main/resources/uk/gov/essex/smart/places/openapi.json";

    private final RouteTable routes = Wiring.routes();

    @Test
    void hasARowForEachRouteAndNoOther() {
        assertThat(routes.routes())
                .containsExactlyInAnyOrder(
                        "GET /places",
                        "GET /places/openapi.json",
                        "GET /places/channels",
                        "GET /places/lampposts",
                        "GET /places/lampposts/{post}",
                        "GET /places/lampposts/{post}/readings",
                        "GET /places/readings");
    }

    @Test
    void asksAKeyOfWhoeverReadsAnArea() {
        assertThat(routes.scopes()).containsExactly(new Scope("places:read"));
        assertThat(routes.find("GET /places/readings").orElseThrow().scope()).contains(new Scope("places:read"));
    }

    @Test
    void asksAKeyWhereTheApisDocumentSaysSoAndNowhereElse() throws IOException {
        Map<String, Boolean> asksAKey = new TreeMap<>();
        for (String route : routes.routes()) {
            asksAKey.put(route, routes.find(route).orElseThrow().scope().isPresent());
        }
        assertThat(documented()).isEqualTo(asksAKey);
    }

    /** Each operation, and whether it has no way in without a key. */
    private static Map<String, Boolean> documented() throws IOException {
        JsonNode document = new ObjectMapper().readTree(Repository.path(OPENAPI).toFile());
        Map<String, Boolean> documented = new TreeMap<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode security = operation.getValue().path("security");
                    JsonNode applies = security.isMissingNode() ? document.get("security") : security;
                    boolean anonymous = applies.valueStream().anyMatch(JsonNode::isEmpty);
                    documented.put(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), !anonymous);
                }));
        return documented;
    }
}
