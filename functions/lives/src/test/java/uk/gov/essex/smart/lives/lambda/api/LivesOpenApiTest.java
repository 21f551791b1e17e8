package uk.gov.essex.smart.lives.lambda.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.reference.OpenApi;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.testing.DescribedAnswers;

final class LivesOpenApiTest {

    private final OpenApi api = OpenApi.parse(DescribedAnswers.document("lives"));

    static List<Referral> goldens() {
        return Goldens.all();
    }

    @Test
    void describesTheVeryRoutesThatAreServed() {
        List<Map.Entry<String, String>> described = api.operations().stream()
                .map(operation -> Map.entry(operation.method() + " " + operation.path(), operation.id()))
                .toList();
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(LivesApi.routes(new SeededDesk().services(), List.of()).stream()
                        .map(route -> Map.entry(route.key(), route.operationId()))
                        .toList());
    }

    @Test
    void namesTheScopeWhereAKeyIsNeeded() {
        assertThat(api.operations())
                .allSatisfy(operation -> assertThat(operation.node().has("security")
                                || operation.node().path("description").asText().contains("`lives:"))
                        .as(operation.id())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void describesEveryGoldenReferral(Referral golden) {
        new DescribedAnswers("lives")
                .check(
                        api.document().at("/components/schemas/Referral"),
                        new String(Json.object(json -> ReferralJson.write(json, golden)), StandardCharsets.UTF_8));
    }
}
