package uk.gov.essex.smart.common.http.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The command that calls an operation with its examples: what a reader copies first. */
final class Curl {

    private Curl() {}

    /** @param base scheme and host, such as {@code https://api.example} */
    static String of(OpenApi api, OpenApi.Operation operation, String base) {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : api.parameters(operation)) {
            String name = parameter.path("name").asText();
            String example = Values.text(parameter.path("example"));
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", example);
            } else if (!example.isEmpty()) {
                query.add(name + "=" + example);
            }
        }
        String url = base + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        List<String> words = new ArrayList<>(List.of("curl"));
        if (!operation.method().equals("GET")) {
            words.add("-X " + operation.method());
        }
        if (api.needsKey(operation)) {
            words.add("-H 'x-api-key: YOUR-KEY'");
        }
        api.body(operation).ifPresent(body -> {
            words.add("-H 'content-type: " + body.mediaType() + "'");
            words.add(data(body));
        });
        words.add("'" + url + "'");
        return String.join(" ", words);
    }

    /** JSON as its example stands, safe within a shell's single quotes; any other format from a file. */
    private static String data(OpenApi.Body body) {
        return body.mediaType().endsWith("json")
                ? "-d '" + body.example().toString().replace("'", "'\\''") + "'"
                : "--data-binary @FILE";
    }
}
