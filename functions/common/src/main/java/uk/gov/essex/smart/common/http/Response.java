package uk.gov.essex.smart.common.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP response, free of its carrier.
 *
 * @param headers names in lower case
 */
public record Response(int status, Map<String, String> headers, byte[] body) {

    public Response {
        headers = Map.copyOf(headers);
    }

    /** 200 with UTF-8 content: of a {@code text} type the charset is said, since readers otherwise guess. */
    public static Response ok(String contentType, byte[] body) {
        String full = contentType.startsWith("text/") ? contentType + "; charset=utf-8" : contentType;
        return new Response(200, Map.of("content-type", full), body);
    }

    public static Response ok(String contentType, String body) {
        return ok(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public Response withHeader(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }

    public Optional<String> findHeader(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
