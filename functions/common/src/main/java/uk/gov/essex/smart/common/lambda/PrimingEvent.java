package uk.gov.essex.smart.common.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.Map;

/**
 * Requests as API Gateway would pass them on, to be answered before a snapshot. They carry a key, since most first requests do:
 * one that nobody can have, because its name is shorter than a key's. A request is counted against it as against any other.
 */
public final class PrimingEvent {

    private static final String KEY = "priming";
    private static final String PLENTY = "1000000";

    private PrimingEvent() {}

    /** A request without parameters or body. */
    public static APIGatewayV2HTTPEvent of(String routeKey) {
        return of(routeKey, Map.of(), Map.of(), "");
    }

    /** A request with path parameters. */
    public static APIGatewayV2HTTPEvent of(String routeKey, Map<String, String> pathParameters) {
        return of(routeKey, pathParameters, Map.of(), "");
    }

    /**
     * A whole request.
     *
     * @param routeKey method and path, parameters of the path in braces
     */
    public static APIGatewayV2HTTPEvent of(
            String routeKey, Map<String, String> pathParameters, Map<String, String> query, String body) {
        String path = routeKey.substring(routeKey.indexOf(' ') + 1);
        for (Map.Entry<String, String> parameter : pathParameters.entrySet()) {
            path = path.replace('{' + parameter.getKey() + '}', parameter.getValue());
        }
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(routeKey)
                .withRawPath(path)
                .withPathParameters(pathParameters)
                .withQueryStringParameters(query)
                .withHeaders(Map.of("accept", "application/json"))
                .withBody(body)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withRequestId(KEY)
                        .withAuthorizer(authorizer())
                        .build())
                .build();
    }

    private static APIGatewayV2HTTPEvent.RequestContext.Authorizer authorizer() {
        return APIGatewayV2HTTPEvent.RequestContext.Authorizer.builder()
                .withLambda(Map.of("key", KEY, "owner", KEY, "requestsPerMinute", PLENTY, "requestsPerDay", PLENTY))
                .build();
    }
}
