package uk.gov.essex.smart.common.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One HTTP request, free of its carrier.
 *
 * @param routeKey the matched route, such as {@code GET /places/lampposts/{post}}
 * @param path the decoded path as called
 * @param pathParameters values of the route's {@code {names}}
 * @param query query parameters; one that is repeated has its values joined by commas
 * @param headers names in lower case
 * @param body the body's bytes; empty where there is none
 * @param id the carrier's request id, quoted as {@code instance} in problems
 */
public record Request(
        String routeKey,
        String path,
        Map<String, String> pathParameters,
        Map<String, String> query,
        Map<String, String> headers,
        byte[] body,
        Caller caller,
        String id) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?");

    public Request {
        pathParameters = Map.copyOf(pathParameters);
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    public Optional<String> findHeader(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    public Optional<String> findQuery(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** A path parameter that the route is known to have. */
    public String getPathParameter(String name) {
        String value = pathParameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The route " + routeKey + " has no path parameter " + name);
        }
        return value;
    }

    /** Scheme and host as the caller called them, for links in answers; nothing else that was sent gets into it. */
    public String base() {
        String host =
                findHeader("host").filter(name -> HOST.matcher(name).matches()).orElse("localhost");
        boolean plain = findHeader("x-forwarded-proto").filter("http"::equals).isPresent();
        return (plain ? "http://" : "https://") + host;
    }
}
