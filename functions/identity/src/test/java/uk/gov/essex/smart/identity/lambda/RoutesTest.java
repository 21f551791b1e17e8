package uk.gov.essex.smart.identity.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.identity.RouteTable;
import uk.gov.essex.smart.identity.Scope;

final class RoutesTest {

    @Test
    void hasARowForEachRouteAndNoOther() {
        assertThat(Wiring.routes().routes())
                .containsExactlyInAnyOrder(
                        "GET /places",
                        "GET /places/openapi.json",
                        "GET /places/channels",
                        "GET /places/lampposts",
                        "GET /places/lampposts/{post}",
                        "GET /places/lampposts/{post}/readings",
                        "GET /places/readings");
    }

    @Test
    void asksAKeyOfWhoeverReadsAnArea() {
        RouteTable routes = Wiring.routes();
        assertThat(routes.scopes()).containsExactly(new Scope("places:read"));
        assertThat(routes.find("GET /places/readings").orElseThrow().scope()).contains(new Scope("places:read"));
    }
}
