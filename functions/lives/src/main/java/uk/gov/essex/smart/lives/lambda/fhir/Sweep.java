package uk.gov.essex.smart.lives.lambda.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Looks through a whole message for what may not be passed over though nobody reads it: rules and modifiers that are not
 * known, and references that lead nowhere.
 */
final class Sweep {

    private static final Pattern NAME = Pattern.compile("_?[A-Za-z]{1,40}");

    private final Contents contents;
    private final Issues issues;

    Sweep(Contents contents, Issues issues) {
        this.contents = contents;
        this.issues = issues;
    }

    /** @param path where the node stands; asked for only where something is wrong */
    void through(JsonNode node, Supplier<String> path) {
        if (node.isObject()) {
            node.properties().forEach(field -> {
                Supplier<String> there = () -> within(path.get(), field.getKey());
                check(field.getKey(), field.getValue(), there);
                through(field.getValue(), there);
            });
        }
        for (int number = 0; node.isArray() && number < node.size(); number++) {
            int place = number;
            through(node.path(number), () -> path.get() + '[' + place + ']');
        }
    }

    /** The place of a field; that of its owner where the name is none of FHIR's form, since no content is quoted. */
    private static String within(String path, String name) {
        return NAME.matcher(name).matches() ? path + '.' + name : path;
    }

    private void check(String name, JsonNode value, Supplier<String> path) {
        switch (name) {
            case "modifierExtension" ->
                issues.add(
                        IssueType.EXTENSION, path.get(), "Must not be there: this server knows no modifier extension.");
            case "implicitRules" ->
                issues.add(
                        IssueType.NOT_SUPPORTED, path.get(), "Must not be there: this server knows no implicit rules.");
            case "reference" -> {
                if (value.isTextual() && value.textValue().startsWith("urn:") && !contents.has(value.textValue())) {
                    issues.add(IssueType.NOT_FOUND, path.get(), "Must be the fullUrl of an entry of this message.");
                }
            }
            default -> {}
        }
    }
}
