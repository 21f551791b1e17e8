package uk.gov.essex.smart.common.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RouterTest {

    private static final Route THINGS =
            new Route("GET /things", "list-things", request -> Response.ok("text/plain", "things"));

    private final Router router = new Router(List.of(THINGS));

    @Test
    void sendsARequestToItsRoute() {
        assertThat(router.handle(Requests.get(Map.of())).text()).isEqualTo("things");
        assertThat(router.operationId("GET /things")).isEqualTo("list-things");
    }

    @Test
    void answers404WhereThereIsNoRoute() {
        Request request = Requests.request("GET /nothing", Map.of(), Map.of());
        assertThat(router.handle(request).status()).isEqualTo(404);
        assertThat(router.operationId("GET /nothing")).isEqualTo("none");
    }

    @Test
    void refusesTwoRoutesOfOneKey() {
        assertThatIllegalStateException().isThrownBy(() -> new Router(List.of(THINGS, THINGS)));
    }
}
