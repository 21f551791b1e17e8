package uk.gov.essex.smart.supermarket.lambda.publishing;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.util.HashMap;
import java.util.Map;

/** Requests as API Gateway hands them over, with the caller that the authorizer names. */
final class Asked {

    private Asked() {}

    static APIGatewayV2HTTPEvent event(
            String owner, String route, Map<String, String> path, Map<String, String> headers, String body) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("accept", "application/json");
        Map<String, Object> caller = Map.of(
                "key", "keykeykeykeykeyk",
                "owner", owner,
                "scopes", "market:publish market:review",
                "requestsPerMinute", "600",
                "requestsPerDay", "100000");
        RequestContext.Authorizer authorizer =
                RequestContext.Authorizer.builder().withLambda(caller).build();
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(route)
                .withPathParameters(path)
                .withHeaders(all)
                .withRequestContext(RequestContext.builder()
                        .withAuthorizer(authorizer)
                        .withRequestId("JKJaXmPLvHcESHA=")
                        .build())
                .withBody(body)
                .build();
    }
}
