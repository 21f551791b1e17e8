package uk.gov.essex.smart.common.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.http.Throttle;

final class HttpEdgeThrottleTest {

    private static final Map<String, Object> KEYED =
            Map.of("key", "aaaabbbbccccdddd", "requestsPerMinute", "60", "requestsPerDay", "5000");

    private final AtomicReference<Caller> seen = new AtomicReference<>(Caller.ANONYMOUS);

    @Test
    void handsTheAuthorizersLimitsToTheThrottle() {
        APIGatewayV2HTTPResponse response = answer(new Admission.Admitted(), KEYED);
        assertThat(response.getStatusCode()).isEqualTo(200);
        assertThat(seen.get()).isEqualTo(new Caller("aaaabbbbccccdddd", 60, 5_000));
    }

    @Test
    void answers429WithTheMinutesWait() {
        APIGatewayV2HTTPResponse response =
                answer(new Admission.Refused(Admission.Limit.MINUTE, Duration.ofSeconds(17)), KEYED);
        assertThat(response.getStatusCode()).isEqualTo(429);
        assertThat(response.getHeaders()).containsEntry("retry-after", "17");
        assertThat(response.getBody()).contains("problem:too-many-requests", "60 requests a minute");
    }

    @Test
    void answers429WithTheDaysWait() {
        APIGatewayV2HTTPResponse response =
                answer(new Admission.Refused(Admission.Limit.DAY, Duration.ofHours(2)), KEYED);
        assertThat(response.getStatusCode()).isEqualTo(429);
        assertThat(response.getHeaders()).containsEntry("retry-after", "7200");
        assertThat(response.getBody()).contains("problem:quota-exhausted", "5000 requests a day");
    }

    @Test
    void neverServesAKeyWhoseLimitsWereLost() {
        assertThatThrownBy(() -> answer(new Admission.Admitted(), Map.of("key", "aaaabbbbccccdddd")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private APIGatewayV2HTTPResponse answer(Admission admission, Map<String, Object> authorizer) {
        Throttle throttle = caller -> {
            seen.set(caller);
            return admission;
        };
        Router router =
                new Router(List.of(new Route("GET /things", "listThings", request -> Response.ok("text/plain", "ok"))));
        return new HttpEdge(
                        router,
                        throttle,
                        new Log(System.out),
                        new RequestMeter("Test", InstantSource.system(), System.out))
                .handle(event(authorizer));
    }

    private static APIGatewayV2HTTPEvent event(Map<String, Object> authorizer) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /things")
                .withRawPath("/things")
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withRequestId("request-1")
                        .withAuthorizer(APIGatewayV2HTTPEvent.RequestContext.Authorizer.builder()
                                .withLambda(authorizer)
                                .build())
                        .build())
                .build();
    }
}
