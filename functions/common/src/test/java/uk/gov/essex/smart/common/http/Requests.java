package uk.gov.essex.smart.common.http;

import java.util.Map;

/** Requests to test with. */
public final class Requests {

    private Requests() {}

    public static Request get(Map<String, String> query) {
        return request("GET /things", query, Map.of());
    }

    public static Request request(String routeKey, Map<String, String> query, Map<String, String> headers) {
        return new Request(routeKey, "/things", Map.of(), query, headers, new byte[0], Caller.ANONYMOUS, "request-1");
    }
}
