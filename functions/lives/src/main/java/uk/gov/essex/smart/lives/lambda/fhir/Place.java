package uk.gov.essex.smart.lives.lambda.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One element of FHIR JSON with the place where it stands. What is wrong adds an issue and reads as absent, so that one
 * reading finds everything; what is not known is passed over, as FHIR demands. For one thread.
 */
final class Place {

    private final JsonNode json;
    private final Supplier<String> path;
    private final Issues issues;

    private Place(JsonNode json, Supplier<String> path, Issues issues) {
        this.json = json;
        this.path = path;
        this.issues = issues;
    }

    static Place root(JsonNode json, String name, Issues issues) {
        return new Place(json, () -> name, issues);
    }

    /** Puts a part together only where nothing is wrong so far: what is faulty reads as absent. */
    <T> Optional<T> whole(Supplier<T> part) {
        return issues.none() ? Optional.of(part.get()) : Optional.empty();
    }

    void refuse(IssueType type, String remedy) {
        issues.add(type, path.get(), remedy);
    }

    void refuse(String name, IssueType type, String remedy) {
        issues.add(type, within(name), remedy);
    }

    boolean isGiven(String name) {
        return found(name).isPresent();
    }

    Optional<Place> object(String name) {
        Optional<JsonNode> found = found(name);
        if (found.isPresent() && !found.get().isObject()) {
            refuse(name, IssueType.STRUCTURE, "Must be an object.");
            return Optional.empty();
        }
        return found.map(node -> new Place(node, () -> within(name), issues));
    }

    Optional<Place> required(String name, String remedy) {
        if (!isGiven(name)) {
            refuse(name, IssueType.REQUIRED, remedy);
        }
        return object(name);
    }

    List<Place> list(String name) {
        List<Place> places = new ArrayList<>();
        for (Place item : items(name)) {
            if (item.json.isObject()) {
                places.add(item);
            } else {
                item.refuse(IssueType.STRUCTURE, "Must be an object.");
            }
        }
        return places;
    }

    /** The texts of a list; those that FHIR leaves null are passed over. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Place item : items(name)) {
            if (item.json.isTextual()) {
                texts.add(item.json.textValue());
            } else if (!item.json.isNull()) {
                item.refuse(IssueType.STRUCTURE, "Must be text.");
            }
        }
        return texts;
    }

    /** Plain text, such as a code or an address; empty where absent. */
    Optional<String> word(String name) {
        Optional<JsonNode> found = found(name);
        if (found.isPresent() && !found.get().isTextual()) {
            refuse(name, IssueType.STRUCTURE, "Must be text.");
            return Optional.empty();
        }
        return found.map(JsonNode::textValue);
    }

    boolean says(String name, String word) {
        return word(name).filter(word::equals).isPresent();
    }

    /** Text in a form of its own, or empty where it is absent. */
    <T> Optional<T> text(String name, String remedy, Function<String, Optional<T>> parser) {
        Optional<String> word = word(name);
        Optional<T> value = word.flatMap(parser);
        if (word.isPresent() && value.isEmpty()) {
            refuse(name, IssueType.VALUE, remedy);
        }
        return value;
    }

    <T> Optional<T> requiredText(String name, String remedy, Function<String, Optional<T>> parser) {
        if (!isGiven(name)) {
            refuse(name, IssueType.REQUIRED, remedy);
        }
        return text(name, remedy, parser);
    }

    Optional<Boolean> flag(String name) {
        Optional<JsonNode> found = found(name);
        if (found.isPresent() && !found.get().isBoolean()) {
            refuse(name, IssueType.STRUCTURE, "Must be true or false.");
            return Optional.empty();
        }
        return found.map(JsonNode::booleanValue);
    }

    Optional<Place> extension(String url) {
        return list("extension").stream()
                .filter(extension -> extension.says("url", url))
                .findFirst();
    }

    private List<Place> items(String name) {
        Optional<JsonNode> found = found(name);
        if (found.isEmpty()) {
            return List.of();
        }
        if (!found.get().isArray()) {
            refuse(name, IssueType.STRUCTURE, "Must be a list.");
            return List.of();
        }
        List<Place> items = new ArrayList<>();
        for (JsonNode node : found.get()) {
            int number = items.size();
            items.add(new Place(node, () -> within(name) + '[' + number + ']', issues));
        }
        return items;
    }

    private String within(String name) {
        return path.get() + '.' + name;
    }

    private Optional<JsonNode> found(String name) {
        return Stream.ofNullable(json.get(name)).filter(node -> !node.isNull()).findFirst();
    }
}
