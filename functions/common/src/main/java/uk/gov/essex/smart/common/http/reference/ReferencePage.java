package uk.gov.essex.smart.common.http.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The API's description as a page for people: made from the OpenAPI document alone, so that it cannot drift from it. */
final class ReferencePage {

    private static final Template TEMPLATE = Template.named("reference.html");

    private final OpenApi api;

    ReferencePage(OpenApi api) {
        this.api = api;
    }

    /** @param base scheme and host as the reader called them, for commands to copy */
    String html(String base) {
        JsonNode info = api.document().path("info");
        Map<String, String> values = new HashMap<>();
        values.put("title", info.path("title").asText());
        values.put("summary", info.path("summary").asText());
        values.put("description", Html.paragraphs(info.path("description").asText()));
        values.put("version", info.path("version").asText());
        values.put("contact", info.path("contact").path("name").asText());
        values.put("contactUrl", info.path("contact").path("url").asText());
        values.put("licence", info.path("license").path("name").asText());
        values.put("base", base);
        values.put("contents", contents());
        values.put("tags", tags(base));
        values.put("problems", problems());
        values.put("schemas", schemas());
        return TEMPLATE.filled(values);
    }

    private String contents() {
        return tags().map(tag -> "<h2>" + capitalised(tag.path("name").asText()) + "</h2><ul>"
                        + operations(tag)
                                .map(operation -> link(
                                        operation.id(),
                                        operation.node().path("summary").asText()))
                                .collect(Collectors.joining())
                        + "</ul>")
                .collect(Collectors.joining(
                        "",
                        "",
                        "<h2>More</h2><ul>" + link("problems", "When something is wrong")
                                + link("schemas", "What the documents hold") + "</ul>"));
    }

    private String tags(String base) {
        OperationSection section = new OperationSection(api, base);
        return tags().map(tag -> {
                    String name = tag.path("name").asText();
                    return "<section aria-labelledby=\"tag-" + Html.escaped(name) + "\"><h2 id=\"tag-"
                            + Html.escaped(name) + "\">" + capitalised(name) + "</h2>"
                            + Html.paragraphs(tag.path("description").asText())
                            + operations(tag).map(section::html).collect(Collectors.joining()) + "</section>";
                })
                .collect(Collectors.joining());
    }

    /** Where the page tells of a response that operations share. */
    static String anchor(JsonNode reference) {
        return "problem-" + Values.name(reference);
    }

    private String problems() {
        Map<String, JsonNode> answers = new TreeMap<>();
        Map<String, String> statuses = new HashMap<>();
        api.operations().stream()
                .flatMap(operation -> operation.node().path("responses").properties().stream())
                .filter(answer -> answer.getValue().has("$ref"))
                .forEach(answer -> {
                    answers.put(answer.getKey() + anchor(answer.getValue()), answer.getValue());
                    statuses.put(anchor(answer.getValue()), answer.getKey());
                });
        return answers.values().stream()
                .map(answer -> "<dt id=\"" + anchor(answer) + "\"><strong>" + statuses.get(anchor(answer))
                        + "</strong></dt><dd>"
                        + Html.line(api.resolve(answer).path("description").asText()) + "</dd>")
                .collect(Collectors.joining("\n"));
    }

    private String schemas() {
        return api.document().path("components").path("schemas").properties().stream()
                .map(schema -> "<details><summary><strong>" + Html.escaped(schema.getKey()) + "</strong>: "
                        + Html.line(schema.getValue().path("description").asText()) + "</summary><dl>"
                        + schema.getValue().path("properties").properties().stream()
                                .map(ReferencePage::property)
                                .collect(Collectors.joining())
                        + "</dl></details>")
                .collect(Collectors.joining("\n"));
    }

    private static String property(Map.Entry<String, JsonNode> property) {
        return "<dt><strong>" + Html.escaped(property.getKey()) + "</strong> <span class=\"kind\">"
                + Html.escaped(Values.kind(property.getValue())) + "</span></dt><dd>"
                + Html.line(property.getValue().path("description").asText()) + "</dd>";
    }

    private Stream<JsonNode> tags() {
        return StreamSupport.stream(api.document().path("tags").spliterator(), false);
    }

    private Stream<OpenApi.Operation> operations(JsonNode tag) {
        return api.operations().stream()
                .filter(operation -> operation.isTagged(tag.path("name").asText()));
    }

    private static String link(String anchor, String text) {
        return "<li><a href=\"#" + Html.escaped(anchor) + "\">" + Html.escaped(text) + "</a></li>";
    }

    private static String capitalised(String word) {
        return Html.escaped(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
}
