package uk.gov.essex.smart.common.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** Conditional GET, RFC 9110 section 13: a strong entity tag, made from the body where the answer has none of its own, and 304 where the caller holds it. */
public final class Validators {

    private static final int TAG_BYTES = 16;

    private Validators() {}

    /** The response with its tag, or 304 without a body. Only a 200 to a GET is touched. */
    public static Response apply(Request request, Response response) {
        if (response.status() != 200 || !request.routeKey().startsWith("GET ")) {
            return response;
        }
        String tag = response.findHeader("etag").orElseGet(() -> tag(response.body()));
        Response tagged = response.withHeader("etag", tag);
        boolean held = request.findHeader("if-none-match")
                .map(header -> names(header, tag))
                .orElse(false);
        return held ? new Response(304, withoutContent(tagged.headers()), new byte[0]) : tagged;
    }

    private static boolean names(String header, String tag) {
        for (String candidate : header.split(",", 32)) {
            String bare = candidate.strip();
            if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> withoutContent(Map<String, String> headers) {
        return headers.entrySet().stream()
                .filter(header -> !header.getKey().startsWith("content-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }
}
