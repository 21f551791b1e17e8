package uk.gov.essex.smart.lives.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Priming;

/** {@code lives-referrals}: referrals and cases behind API Gateway HTTP API, payload format 2.0. */
public final class ReferralsHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String NOBODY = "0".repeat(32);

    private final HttpEdge edge;
    private final Runnable rehearsal;

    /** As Lambda makes it. */
    public ReferralsHandler() {
        this(Wiring.referrals(Config.Referrals.from(Config.environment())));
    }

    private ReferralsHandler(Wiring.Door door) {
        this(door.edge(), door.rehearsal());
    }

    /** @param rehearsal seals something invented and opens it again, in memory */
    public ReferralsHandler(HttpEdge edge, Runnable rehearsal) {
        this.edge = edge;
        this.rehearsal = rehearsal;
        Priming.before(this::prime);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return edge.handle(event);
    }

    /**
     * Seals and opens in memory, asks for a referral and a case that nobody sent, and sends one that lacks everything: the
     * seal, the roads to the table, the reader of bodies and the writer of answers, and nothing is changed.
     */
    void prime() {
        rehearsal.run();
        edge.handle(event("GET /lives/referrals/{referral}", ""));
        edge.handle(event("GET /lives/cases/{referral}", ""));
        edge.handle(event("POST /lives/referrals", "{}"));
    }

    private static APIGatewayV2HTTPEvent event(String routeKey, String body) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(routeKey)
                .withRawPath(routeKey.substring(routeKey.indexOf(' ') + 1))
                .withPathParameters(Map.of("referral", NOBODY))
                .withHeaders(
                        Map.of("accept", "application/json", "idempotency-key", "00000000-0000-4000-8000-000000000000"))
                .withBody(body)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withRequestId("priming")
                        .build())
                .build();
    }
}
