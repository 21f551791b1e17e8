package uk.gov.essex.smart.movement.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Priming;
import uk.gov.essex.smart.common.lambda.PrimingEvent;
import uk.gov.essex.smart.movement.booking.Rehearsal;

/** {@code movement-api}: the API behind API Gateway HTTP API, payload format 2.0. */
public final class ApiHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String PAST_TRIP = """
        {"from": {"latitude": 51.7366, "longitude": 0.4686}, "to": {"latitude": 51.7745, "longitude": 0.4660},
         "departAfter": "2020-01-01T10:00:00Z"}
        """;

    private final HttpEdge edge;

    /** As Lambda makes it. */
    public ApiHandler() {
        this(Wiring.api(Config.Api.from(Config.environment())));
    }

    public ApiHandler(HttpEdge edge) {
        this.edge = edge;
        Priming.before(this::prime);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return edge.handle(event);
    }

    /**
     * Plans an invented day in memory, then asks for a trip that is past and for a booking and a run that nobody made: the
     * engine, the roads to the stores, the readers of bodies and the writers of answers, and nothing is changed.
     */
    private void prime() {
        Rehearsal.play();
        edge.prime(PrimingEvent.of("POST /movement/trip-requests", Map.of(), Map.of(), PAST_TRIP));
        String token = "a".repeat(26);
        edge.prime(PrimingEvent.of("GET /movement/bookings/{booking}", Map.of("booking", "booking-" + token)));
        edge.prime(PrimingEvent.of("GET /movement/runs/{run}/manifest", Map.of("run", "run-20200101-0203-" + token)));
        edge.prime(PrimingEvent.of(
                "POST /movement/offers/{offer}/accept", Map.of("offer", "offer-" + token + "-1"), Map.of(), "{}"));
    }
}
