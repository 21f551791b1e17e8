package uk.gov.essex.smart.common.http.reference;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One operation of the reference page. */
final class OperationSection {

    private static final Template TEMPLATE = Template.named("reference-operation.html");

    private final OpenApi api;
    private final String base;

    OperationSection(OpenApi api, String base) {
        this.api = api;
        this.base = base;
    }

    String html(OpenApi.Operation operation) {
        JsonNode node = operation.node();
        JsonNode success = api.resolve(node.path("responses").path("200"));
        return TEMPLATE.filled(Map.ofEntries(
                entry("id", operation.id()),
                entry("summary", node.path("summary").asText()),
                entry("method", operation.method()),
                entry("path", operation.path()),
                entry("description", Html.paragraphs(node.path("description").asText())),
                entry("key", api.needsKey(operation) ? "<p><strong>Needs a key.</strong></p>" : ""),
                entry("curl", Curl.of(api, operation, base)),
                entry("parameters", parameters(operation)),
                entry("answer", success.path("description").asText()),
                entry("formats", formats(success)),
                entry("refusals", refusals(node)),
                entry("examples", examples(success))));
    }

    private String parameters(OpenApi.Operation operation) {
        List<JsonNode> parameters = api.parameters(operation);
        return parameters.isEmpty()
                ? ""
                : parameters.stream()
                        .map(OperationSection::parameter)
                        .collect(Collectors.joining("", "<h4>Parameters</h4>\n<dl>", "</dl>"));
    }

    private static String parameter(JsonNode parameter) {
        String required = parameter.path("required").asBoolean() ? "required, " : "";
        return "<dt><strong>" + Html.escaped(parameter.path("name").asText()) + "</strong> <span class=\"kind\">"
                + Html.escaped(required + Values.kind(parameter.path("schema"))) + "</span></dt><dd>"
                + Html.line(parameter.path("description").asText()) + "</dd>\n";
    }

    private static String formats(JsonNode success) {
        return success.path("content").properties().stream()
                .map(format -> "<code>" + Html.escaped(format.getKey()) + "</code>")
                .collect(Collectors.joining(", "));
    }

    private static String refusals(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .filter(answer -> answer.getValue().has("$ref"))
                .map(answer -> "<a href=\"#" + ReferencePage.anchor(answer.getValue()) + "\">"
                        + Html.escaped(answer.getKey()) + "</a>")
                .collect(Collectors.joining(", "));
    }

    private static String examples(JsonNode success) {
        List<String> shown = new ArrayList<>();
        for (Map.Entry<String, JsonNode> format : success.path("content").properties()) {
            JsonNode media = format.getValue();
            if (media.has("example")) {
                shown.add(example("Example, " + format.getKey(), media.path("example")));
            }
            media.path("examples").properties().stream()
                    .map(Map.Entry::getValue)
                    .map(example ->
                            example(example.path("summary").asText() + ", " + format.getKey(), example.path("value")))
                    .forEach(shown::add);
        }
        return String.join("\n", shown);
    }

    private static String example(String title, JsonNode value) {
        String text = value.isTextual() ? value.asText() : value.toPrettyString();
        return "<details><summary>" + Html.escaped(title) + "</summary><pre tabindex=\"0\"><code>" + Html.escaped(text)
                + "</code></pre></details>";
    }
}
