package uk.gov.essex.smart.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awscdk.services.apigatewayv2.HttpMethod;

/** One method on one path of an OpenAPI document, and so one route of the API. */
record Operation(HttpMethod method, String path) {

    /** The document's operations in its order; the keys of a path that are no methods are passed over. */
    static List<Operation> list(JsonNode openApi) {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : openApi.required("paths").properties()) {
            for (Map.Entry<String, JsonNode> item : path.getValue().properties()) {
                String word = item.getKey().toUpperCase(Locale.ROOT);
                for (HttpMethod method : HttpMethod.values()) {
                    if (method != HttpMethod.ANY && method.name().equals(word)) {
                        operations.add(new Operation(method, path.getKey()));
                    }
                }
            }
        }
        if (operations.isEmpty()) {
            throw new IllegalArgumentException("The OpenAPI document names no operation");
        }
        return List.copyOf(operations);
    }

    /** As API Gateway and the table of routes write it, such as {@code GET /places}. */
    String key() {
        return method.name() + " " + path;
    }
}
