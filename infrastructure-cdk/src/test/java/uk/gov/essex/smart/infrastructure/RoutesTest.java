package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.infrastructure.Synthesised.Resource;
import uk.gov.essex.smart.testing.Repository;

/** Nothing is reachable that the table of routes does not name, and nothing without the authorizer. */
final class RoutesTest {

    private static final String TABLE = "functions/identity/src/main/resources/uk/gov/essex/smart/identity/routes.csv";

    private final List<Resource> routes = Synthesised.prod().resources("AWS::ApiGatewayV2::Route");

    @Test
    void haveOneRowEachAndNoRowIsLeftOver() throws IOException {
        Set<String> rows = Files.readAllLines(Repository.path(TABLE)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("route,"))
                .map(line -> line.split(",", 2)[0])
                .collect(Collectors.toSet());

        assertThat(routes)
                .extracting(route -> route.properties().get("RouteKey").asText())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(rows)
                .isNotEmpty();
    }

    @Test
    void areAllBehindTheAuthorizer() {
        List<Resource> authorizers = Synthesised.prod().resources("AWS::ApiGatewayV2::Authorizer");

        assertThat(authorizers).singleElement().satisfies(authorizer -> {
            assertThat(authorizer.properties().get("AuthorizerType").asText()).isEqualTo("REQUEST");
            assertThat(authorizer.properties().get("EnableSimpleResponses").asBoolean())
                    .isTrue();
            assertThat(authorizer
                            .properties()
                            .get("AuthorizerResultTtlInSeconds")
                            .asInt())
                    .isZero();
            assertThat(authorizer.properties().path("IdentitySource")).isEmpty();
        });
        assertThat(routes).allSatisfy(route -> {
            assertThat(route.properties().get("AuthorizationType").asText()).isEqualTo("CUSTOM");
            assertThat(route.properties().path("AuthorizerId").toString())
                    .contains(authorizers.getFirst().id());
        });
    }

    @Test
    void areThrottledAndLoggedWithoutTheCallersAddress() {
        assertThat(Synthesised.prod().resources("AWS::ApiGatewayV2::Stage"))
                .singleElement()
                .satisfies(stage -> {
                    assertThat(stage.properties()
                                    .at("/DefaultRouteSettings/ThrottlingRateLimit")
                                    .asInt())
                            .isPositive();
                    assertThat(stage.properties()
                                    .at("/AccessLogSettings/Format")
                                    .asText())
                            .contains("$context.routeKey", "$context.status")
                            .doesNotContain("sourceIp", "userAgent", "identity", "$context.path", "authorizer.key");
                });
    }
}
