package uk.gov.essex.smart.movement.lambda.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import uk.gov.essex.smart.common.http.reference.OpenApi;
import uk.gov.essex.smart.movement.RunPlan;

/** Holds answers against what the OpenAPI document says of them. */
public final class DescribedAnswers {

    private final OpenApi api = OpenApi.parse(document());
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** The document's bytes. */
    public static byte[] document() {
        try (InputStream stream = Objects.requireNonNull(RunPlan.class.getResourceAsStream("openapi.json"))) {
            return stream.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Fails where the route is not described as answering so. */
    public void check(String routeKey, int status, String contentType, String body) {
        OpenApi.Operation operation = api.operations().stream()
                .filter(one -> routeKey.equals(one.method() + " " + one.path()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not described: " + routeKey));
        JsonNode response = api.resolve(operation.node().path("responses").path(Integer.toString(status)));
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

    /** Fails where the JSON text is not of the schema. */
    void check(JsonNode schema, String json) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.setAll((ObjectNode) schema);
        root.set("components", api.document().path("components"));
        Schema compiled = schemas.getSchema(root.toString(), InputFormat.JSON);
        assertThat(compiled.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }
}
