package uk.gov.essex.smart.supermarket.lambda.pay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import uk.gov.essex.smart.testing.SharedData;
import uk.gov.essex.smart.testing.pay.PayStub;

/** GOV.UK Pay's own OpenAPI description, which both what we ask and what the stub answers must follow. */
final class PaySpecification {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PAYMENTS = "/v1/payments";

    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonNode description;
    private final Set<String> seen = new HashSet<>();

    /** The calling test is skipped where the description is absent. */
    PaySpecification() throws IOException {
        description = JSON.readTree(
                SharedData.require("conformance/pay/publicapi_spec.json").toFile());
    }

    /** Fails where the exchange is not as described. */
    void check(PayStub.Exchange exchange) {
        String path = exchange.path().replaceFirst(PAYMENTS + "/[^/]+", PAYMENTS + "/{paymentId}");
        String method = exchange.method().toLowerCase(Locale.ROOT);
        seen.add(method + ' ' + path + ' ' + exchange.status());
        JsonNode operation = description.path("paths").path(path).path(method);
        assertThat(operation.isObject()).as("%s %s", method, path).isTrue();
        if (exchange.request().length > 0 && exchange.status() != 422) {
            check(schema(operation.path("requestBody")), exchange.request());
        }
        JsonNode response = operation.path("responses").path(Integer.toString(exchange.status()));
        assertThat(response.isObject())
                .as("%s %s answers %s", method, path, exchange.status())
                .isTrue();
        JsonNode described = exchange.status() == 202 ? operation.at("/responses/200") : response;
        if (exchange.response().length > 0 && described.has("content")) {
            check(schema(described), exchange.response());
        }
        assertThat(exchange.key()).matches("^$|^[a-zA-Z0-9-]+$");
    }

    /** Every kind of exchange that was checked: method, path and status. */
    Set<String> seen() {
        return Set.copyOf(seen);
    }

    private static JsonNode schema(JsonNode described) {
        return described.at("/content/application~1json/schema");
    }

    private void check(JsonNode schema, byte[] document) {
        ObjectNode root = JSON.createObjectNode();
        root.setAll((ObjectNode) schema);
        root.set("components", description.path("components"));
        String text = new String(document, StandardCharsets.UTF_8);
        assertThat(schemas.getSchema(root.toString(), InputFormat.JSON).validate(text, InputFormat.JSON))
                .as(text)
                .isEmpty();
        try {
            hasOnlyKnownNames(schema, JSON.readTree(document));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The schemas allow any name besides theirs; an invented one would go unnoticed. */
    private void hasOnlyKnownNames(JsonNode schema, JsonNode document) {
        String reference = schema.path("$ref").asText();
        JsonNode resolved = reference.isEmpty() ? schema : description.at(reference.substring(1));
        if (document.isArray()) {
            document.forEach(element -> hasOnlyKnownNames(resolved.path("items"), element));
        }
        document.properties().forEach(property -> {
            JsonNode known = resolved.path("properties").path(property.getKey());
            assertThat(known.isMissingNode()).as(property.getKey()).isFalse();
            hasOnlyKnownNames(known, property.getValue());
        });
    }
}
