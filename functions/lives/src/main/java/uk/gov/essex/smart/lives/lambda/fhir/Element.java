package uk.gov.essex.smart.lives.lambda.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of FHIR JSON as it is put together. What is empty is left out, as FHIR demands. For one thread. */
final class Element {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    /** A resource of this type that claims these profiles. */
    static Element resource(String type, String... profiles) {
        return new Element().put("resourceType", type).put("meta", new Element().texts("profile", List.of(profiles)));
    }

    static Element coding(String system, String code, String display) {
        return coding(system, code).put("display", display);
    }

    static Element coding(String system, String code) {
        return new Element().put("system", system).put("code", code);
    }

    static Element concept(Element... codings) {
        return new Element().list("coding", codings);
    }

    static Element words(String text) {
        return new Element().put("text", text);
    }

    static Element reference(String url) {
        return new Element().put("reference", url);
    }

    static Element identifier(String system, String value) {
        return new Element().put("system", system).put("value", value);
    }

    static Element extension(String url, String valueName, Element value) {
        return new Element().put("url", url).put(valueName, value);
    }

    Element put(String name, String text) {
        json.put(name, text);
        return this;
    }

    Element put(String name, boolean flag) {
        json.put(name, flag);
        return this;
    }

    Element put(String name, Optional<String> text) {
        text.ifPresent(present -> json.put(name, present));
        return this;
    }

    Element put(String name, Element element) {
        if (!element.json.isEmpty()) {
            json.set(name, element.json);
        }
        return this;
    }

    Element list(String name, Element... elements) {
        return list(name, Stream.of(elements));
    }

    Element list(String name, Stream<Element> elements) {
        List<ObjectNode> full = elements.map(element -> element.json)
                .filter(node -> !node.isEmpty())
                .toList();
        if (!full.isEmpty()) {
            array(name).addAll(full);
        }
        return this;
    }

    Element texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = array(name);
            texts.forEach(array::add);
        }
        return this;
    }

    boolean isEmpty() {
        return json.isEmpty();
    }

    byte[] bytes() {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private ArrayNode array(String name) {
        return json.putArray(name);
    }
}
