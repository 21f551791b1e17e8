package uk.gov.essex.smart.places.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Priming;
import uk.gov.essex.smart.common.lambda.PrimingEvent;

/** {@code places-api}: the public API behind API Gateway HTTP API, payload format 2.0. */
public final class ApiHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    /** So often the JVM compiles what an answer runs through; the snapshot keeps what is compiled. */
    static final int ROUNDS = 25;

    private static final Map<String, String> POST = Map.of("post", "post-000001");
    private static final Map<String, String> HOURS = Map.of("channel", "no2", "resolution", "hour");
    private static final Map<String, String> AREA = Map.of("channel", "no2", "bbox", "0.46,51.73,0.47,51.74");

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

    /** Asks for a post and an area, which loads the road to both tables, the codec and every writer of answers. */
    void prime() {
        for (int round = 0; round < ROUNDS; round++) {
            edge.prime(PrimingEvent.of("GET /places/lampposts/{post}/readings", POST, HOURS, ""));
            edge.prime(PrimingEvent.of("GET /places/readings", Map.of(), AREA, ""));
        }
    }
}
