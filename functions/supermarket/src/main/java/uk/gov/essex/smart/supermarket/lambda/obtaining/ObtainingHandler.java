package uk.gov.essex.smart.supermarket.lambda.obtaining;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Priming;
import uk.gov.essex.smart.common.lambda.PrimingEvent;

/** {@code supermarket-obtaining}: files and what is said against them, behind API Gateway HTTP API, payload format 2.0. */
public final class ObtainingHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String NO_DATA_SET = "no-such-data-set";

    private final HttpEdge edge;
    private final Runnable rehearsal;

    /** As Lambda makes it. */
    public ObtainingHandler() {
        this(Wiring.door(Config.from(Config.environment())));
    }

    private ObtainingHandler(Wiring.Door door) {
        this(door.edge(), door.rehearsal());
    }

    /** @param rehearsal what is done once before the first request, and changes nothing */
    public ObtainingHandler(HttpEdge edge, Runnable rehearsal) {
        this.edge = edge;
        this.rehearsal = rehearsal;
        Priming.before(this::prime);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return edge.handle(event);
    }

    /** Asks for a file of no data set, and rehearses. */
    void prime() {
        edge.prime(PrimingEvent.of(
                "GET /supermarket/obtaining/{data-set}/{version}/{format}",
                Map.of("data-set", NO_DATA_SET, "version", "latest", "format", "csv")));
        rehearsal.run();
    }
}
