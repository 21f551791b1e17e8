package uk.gov.essex.smart.common.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the next page of an answer is.
 *
 * @param url relative to the host, with every parameter that the page needs
 */
public record NextPage(String url) {

    /**
     * The same request with some of its parameters set anew.
     *
     * @param changed at least the cursor; also what the request left to a default that moves with time
     */
    public static NextPage of(Request request, Map<String, String> changed) {
        Map<String, String> query = new TreeMap<>(request.query());
        query.putAll(changed);
        return new NextPage(query.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + '=' + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", request.path() + '?', "")));
    }

    /** The response with an RFC 8288 link to the page. */
    public Response announcedBy(Response response) {
        return response.withHeader("link", '<' + url + ">; rel=\"next\"");
    }

    /** Commas and colons may stand as they are in a query (RFC 3986 section 3.4), and lists and times read better so. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",")
                .replace("%3A", ":");
    }
}
