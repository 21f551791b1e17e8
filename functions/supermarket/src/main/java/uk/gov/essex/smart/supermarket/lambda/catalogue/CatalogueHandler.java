package uk.gov.essex.smart.supermarket.lambda.catalogue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Priming;
import uk.gov.essex.smart.common.lambda.PrimingEvent;

/** {@code supermarket-catalogue}: what there is to be had, behind API Gateway HTTP API, payload format 2.0. */
public final class CatalogueHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String NO_DATA_SET = "no-such-data-set";

    private final HttpEdge edge;

    /** As Lambda makes it. */
    public CatalogueHandler() {
        this(Wiring.edge(Config.from(Config.environment())));
    }

    public CatalogueHandler(HttpEdge edge) {
        this.edge = edge;
        Priming.before(this::prime);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return edge.handle(event);
    }

    /** Searches, which builds the index that the snapshot then holds, looks for a data set, and writes RDF. */
    void prime() {
        edge.prime(PrimingEvent.of(
                "GET /supermarket/data-sets",
                Map.of(),
                Map.of("q", "air \"quality\"", "price", "free", "box", "0.4,51.7,0.5,51.8"),
                ""));
        edge.prime(PrimingEvent.of("GET /supermarket/data-sets/{data-set}", Map.of("data-set", NO_DATA_SET)));
        edge.prime(harvest("GET /supermarket/catalog.ttl"));
        edge.prime(harvest("GET /supermarket/catalog.jsonld"));
    }

    private static APIGatewayV2HTTPEvent harvest(String route) {
        APIGatewayV2HTTPEvent event = PrimingEvent.of(route);
        event.setHeaders(Map.of("accept", "*/*"));
        return event;
    }
}
