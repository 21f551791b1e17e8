package uk.gov.essex.smart.lives.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Priming;
import uk.gov.essex.smart.common.lambda.PrimingEvent;

/** {@code lives-directory}: the directory behind API Gateway HTTP API, payload format 2.0. */
public final class DirectoryHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final HttpEdge edge;

    /** As Lambda makes it. */
    public DirectoryHandler() {
        this(Wiring.directory(Config.Directory.from(Config.environment())));
    }

    public DirectoryHandler(HttpEdge edge) {
        this.edge = edge;
        Priming.before(this::prime);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return edge.handle(event);
    }

    /**
     * Lists the first services, looks for some around Chelmsford and sends a page without any: the roads to the table, the
     * reader of feeds and the writer of answers, and nothing is changed.
     */
    void prime() {
        edge.prime(services(Map.of("full", "true")));
        edge.prime(services(Map.of("near", "51.7356,0.4685", "need", "falls", "age", "70")));
        edge.prime(services(Map.of("postcode", "CM1 1QH")));
        edge.prime(PrimingEvent.of("PUT /lives/directory/feed", Map.of(), Map.of(), "{\"contents\": []}"));
    }

    private static APIGatewayV2HTTPEvent services(Map<String, String> query) {
        return PrimingEvent.of("GET /lives/directory/services", Map.of(), query, "");
    }
}
