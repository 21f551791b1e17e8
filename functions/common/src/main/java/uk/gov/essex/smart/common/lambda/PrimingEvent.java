package uk.gov.essex.smart.common.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.Map;

/** Requests as API Gateway would pass them on, from nobody, to be answered before a snapshot. */
public final class PrimingEvent {

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
                        .withRequestId("priming")
                        .build())
                .build();
    }
}
