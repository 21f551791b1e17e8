package uk.gov.essex.smart.common.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ValidatorsTest {

    private static final Response PAGE = Response.ok("text/plain", "page").withHeader("cache-control", "max-age=60");
    private static final String TAG =
            Validators.apply(holding(""), PAGE).findHeader("etag").orElseThrow();

    @Test
    void tagsEachBodyByItself() {
        assertThat(TAG).matches("\"[0-9a-f]{32}\"");
        assertThat(Validators.apply(holding(""), PAGE).headers()).containsEntry("etag", TAG);
        assertThat(Validators.apply(holding(""), Response.ok("text/plain", "other"))
                        .headers())
                .doesNotContainEntry("etag", TAG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
    void answers304WithoutContentToWhoeverHoldsTheBody(String header) {
        Response response = Validators.apply(holding(header.formatted(TAG)), PAGE);
        assertThat(response.status()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers()).containsEntry("etag", TAG).containsEntry("cache-control", "max-age=60");
        assertThat(response.headers()).doesNotContainKey("content-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"other\"", "tag"})
    void answersInFullToWhoeverHoldsAnother(String header) {
        assertThat(Validators.apply(holding(header), PAGE).status()).isEqualTo(200);
    }

    @Test
    void leavesRefusalsAndWritesAlone() {
        Response refusal = Problem.notFound("No such thing.").response("request-1");
        assertThat(Validators.apply(holding("*"), refusal)).isSameAs(refusal);
        Request post = Requests.request("POST /things", Map.of(), Map.of("if-none-match", "*"));
        assertThat(Validators.apply(post, PAGE)).isSameAs(PAGE);
    }

    private static Request holding(String header) {
        return Requests.request("GET /things", Map.of(), Map.of("if-none-match", header));
    }
}
