package uk.gov.essex.smart.lives.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Priming;
import uk.gov.essex.smart.common.lambda.PrimingEvent;

/** {@code lives-referrals}: referrals and cases behind API Gateway HTTP API, payload format 2.0. */
public final class ReferralsHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    /** So often the JVM compiles what sealing runs through; the snapshot keeps what is compiled. */
    static final int ROUNDS = 25;

    private static final Map<String, String> NOBODY = Map.of("referral", "0".repeat(32));

    private final HttpEdge edge;
    private final Runnable rehearsal;

    /** As Lambda makes it. */
    public ReferralsHandler() {
        this(Wiring.referrals(Config.Referrals.from(Config.environment())));
    }

    private ReferralsHandler(Wiring.Door door) {
        this(door.edge(), door.rehearsal());
    }

    /** @param rehearsal what is done before the first request, {@value #ROUNDS} times, and changes nothing */
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
     * Rehearses both doors, and asks through the edge for a referral and a case that nobody sent: the roads to the table, the
     * limits and the writer of answers, and nothing is changed.
     */
    void prime() {
        for (int round = 0; round < ROUNDS; round++) {
            rehearsal.run();
            edge.prime(PrimingEvent.of("GET /lives/referrals/{referral}", NOBODY));
            edge.prime(PrimingEvent.of("GET /lives/cases/{referral}", NOBODY));
        }
    }
}
