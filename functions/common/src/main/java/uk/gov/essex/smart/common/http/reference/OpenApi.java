package uk.gov.essex.smart.common.http.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The API's own description, with references followed. */
public record OpenApi(JsonNode document) {

    /** One path and method. */
    public record Operation(String method, String path, JsonNode node) {

        public String id() {
            return node.path("operationId").asText();
        }

        boolean isTagged(String tag) {
            return node.path("tags").path(0).asText().equals(tag);
        }
    }

    public static OpenApi parse(byte[] bytes) {
        try {
            return new OpenApi(new ObjectMapper().readTree(bytes));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public List<Operation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue())))
                .toList();
    }

    public List<JsonNode> parameters(Operation operation) {
        return resolved(operation.node().path("parameters")).toList();
    }

    /**
     * What is sent with an operation.
     *
     * @param example missing where none is given
     */
    record Body(String mediaType, JsonNode example) {}

    /** The first format an operation takes, with its example or the first of several. */
    Optional<Body> body(Operation operation) {
        return resolve(operation.node().path("requestBody")).path("content").properties().stream()
                .findFirst()
                .map(format -> new Body(format.getKey(), example(format.getValue())));
    }

    private JsonNode example(JsonNode format) {
        JsonNode several = format.path("examples");
        return format.has("example") || several.isEmpty()
                ? format.path("example")
                : resolve(several.iterator().next()).path("value");
    }

    /** Whether the operation cannot be called without a key: no alternative of its security is empty. */
    boolean needsKey(Operation operation) {
        JsonNode security =
                operation.node().has("security") ? operation.node().path("security") : document.path("security");
        return !security.isEmpty()
                && StreamSupport.stream(security.spliterator(), false).noneMatch(JsonNode::isEmpty);
    }

    /** What a node refers to, or the node itself. */
    public JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private Stream<JsonNode> resolved(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(this::resolve);
    }
}
