package uk.gov.essex.smart.common.http;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sends a request to the route that API Gateway matched. Immutable; safe from any thread. */
public final class Router {

    private final Map<String, Route> routes;

    /** @throws IllegalStateException where two routes share a key */
    public Router(List<Route> routes) {
        this.routes = routes.stream().collect(Collectors.toUnmodifiableMap(Route::key, Function.identity()));
    }

    /** The operation behind a route key, or {@code none} where there is no such route. */
    public String operationId(String routeKey) {
        Route route = routes.get(routeKey);
        return route == null ? "none" : route.operationId();
    }

    public Response handle(Request request) {
        Route route = routes.get(request.routeKey());
        return route == null
                ? Problem.notFound("There is no such path; see the API's reference page.")
                        .response(request.id())
                : route.handler().apply(request);
    }
}
