package uk.gov.essex.smart.supermarket.lambda.trade;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Priming;
import uk.gov.essex.smart.common.lambda.PrimingEvent;

/** {@code supermarket-trade}: orders, refunds and payouts behind API Gateway HTTP API, payload format 2.0. */
public final class TradeHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final HttpEdge edge;
    private final Runnable rehearsal;

    /** As Lambda makes it. */
    public TradeHandler() {
        this(Wiring.door(Config.Door.from(Config.environment())));
    }

    private TradeHandler(Wiring.Door door) {
        this(door.edge(), door.rehearsal());
    }

    /** @param rehearsal what is done once before the first request, and changes nothing */
    public TradeHandler(HttpEdge edge, Runnable rehearsal) {
        this.edge = edge;
        this.rehearsal = rehearsal;
        Priming.before(this::prime);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return edge.handle(event);
    }

    /** Rehearses, and asks through the edge for what needs no key: the limits and the writer of answers. */
    void prime() {
        edge.prime(PrimingEvent.of("GET /supermarket/trade/openapi.json"));
        rehearsal.run();
    }
}
