package uk.gov.essex.smart.common.http.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CurlTest {

    private final OpenApi api = OpenApi.parse("""
        {"paths": {
          "/notes": {"get": {"operationId": "list"},
            "post": {"operationId": "add", "security": [{"key": []}], "requestBody": {"content": {"application/json":
              {"example": {"text": "it's"}}}}}},
          "/notes/{note}": {
            "put": {"operationId": "change", "parameters": [{"name": "note", "in": "path", "example": "n1"}],
              "requestBody": {"$ref": "#/components/requestBodies/note"}},
            "delete": {"operationId": "drop", "parameters": [{"name": "note", "in": "path", "example": "n1"}]}},
          "/feed": {"post": {"operationId": "feed", "requestBody": {"content": {"application/x-protobuf": {}}}}}},
         "components": {"requestBodies": {"note": {"content": {"application/json":
           {"examples": {"short": {"value": {"text": "a"}}, "long": {"value": {"text": "abc"}}}}}}}}}
        """.getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "list|curl 'https://a/notes'",
                "add|curl -X POST -H 'x-api-key: YOUR-KEY' -H 'content-type: application/json'"
                        + " -d '{\"text\":\"it'\\''s\"}' 'https://a/notes'",
                "change|curl -X PUT -H 'content-type: application/json' -d '{\"text\":\"a\"}' 'https://a/notes/n1'",
                "drop|curl -X DELETE 'https://a/notes/n1'",
                "feed|curl -X POST -H 'content-type: application/x-protobuf' --data-binary @FILE 'https://a/feed'"
            })
    void sendsWhatTheOperationTakes(String id, String command) {
        OpenApi.Operation operation = api.operations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(Curl.of(api, operation, "https://a")).isEqualTo(command);
    }
}
