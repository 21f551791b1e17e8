package uk.gov.essex.smart.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;

/** Holds a domain's answers against what its OpenAPI document says of them. */
public final class DescribedAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode api;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** @param domain the functions module beside whose root package {@code openapi.json} lies */
    public DescribedAnswers(String domain) {
        try {
            api = JSON.readTree(document(domain));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The bytes of a domain's document. */
    public static byte[] document(String domain) {
        try {
            return Files.readAllBytes(Repository.path(
                    "functions/" + domain + "/src/main/resources/uk/gov/essex/smart/" + domain + "/openapi.json"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Fails where the route is not described as answering so.
     *
     * @param routeKey such as {@code GET /places/lampposts/{post}}
     */
    public void check(String routeKey, int status, String contentType, String body) {
        String[] route = routeKey.split(" ", 2);
        JsonNode operation = api.path("paths").path(route[1]).path(route[0].toLowerCase(Locale.ROOT));
        assertThat(operation.isObject()).as("%s is described", routeKey).isTrue();
        JsonNode response = resolve(operation.path("responses").path(Integer.toString(status)));
        assertThat(response.isMissingNode())
                .as("%s answers %s", routeKey, status)
                .isFalse();
        String mediaType = contentType.split(";", 2)[0];
        JsonNode media = response.path("content").path(mediaType);
        assertThat(media.isObject() || contentType.isEmpty())
                .as("%s answers %s as %s", routeKey, status, mediaType)
                .isTrue();
        if (mediaType.endsWith("json")) {
            check(media.path("schema"), body);
        }
    }

    /** Fails where the JSON text is not of the schema, whose references are the document's. */
    public void check(JsonNode schema, String json) {
        ObjectNode root = JSON.createObjectNode();
        root.setAll((ObjectNode) schema);
        root.set("components", api.path("components"));
        Schema compiled = schemas.getSchema(root.toString(), InputFormat.JSON);
        assertThat(compiled.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : api.at(reference.substring(1));
    }
}
