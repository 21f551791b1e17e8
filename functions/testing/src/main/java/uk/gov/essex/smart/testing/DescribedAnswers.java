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

/** Holds an API's answers against what its OpenAPI document says of them. */
public final class DescribedAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode description;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** @param api the package below the root beside which {@code openapi.json} lies, such as {@code lives/directory} */
    public DescribedAnswers(String api) {
        try {
            description = JSON.readTree(document(api));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The bytes of an API's document. */
    public static byte[] document(String api) {
        String module = api.split("/", 2)[0];
        try {
            return Files.readAllBytes(Repository.path(
                    "functions/" + module + "/src/main/resources/uk/gov/essex/smart/" + api + "/openapi.json"));
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
        JsonNode operation = description.path("paths").path(route[1]).path(route[0].toLowerCase(Locale.ROOT));
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
        root.set("components", description.path("components"));
        Schema compiled = schemas.getSchema(root.toString(), InputFormat.JSON);
        assertThat(compiled.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : description.at(reference.substring(1));
    }
}
