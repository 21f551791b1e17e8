package uk.gov.essex.smart.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RouteTableTest {

    private static final String HEADER = "route,scope,level\n";

    @Test
    void readsARuleForEachRow() {
        RouteTable table = RouteTable.parse(
                HEADER + "# who may read\n\nGET /things,public,none\nPOST /things/{id}/parts,things:write,none\n");
        assertThat(table.find("GET /things")).contains(new Rule(Optional.empty(), Level.NONE));
        assertThat(table.find("POST /things/{id}/parts"))
                .contains(new Rule(Optional.of(new Scope("things:write")), Level.NONE));
        assertThat(table.find("DELETE /things")).isEmpty();
        assertThat(table.routes()).containsExactly("GET /things", "POST /things/{id}/parts");
        assertThat(table.scopes()).containsExactly(new Scope("things:write"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /things,public|must have 3 cells, not 2",
                "GET /things,public,none,more|must have 3 cells, not 4",
                "get /things,public,none|must start with a route key",
                "$default,public,none|must start with a route key",
                "ANY /things,public,none|must start with a route key",
                "GET /things/{proxy+},public,none|must start with a route key",
                "GET /things/,public,none|must start with a route key",
                "GET /things,Public,none|must have public or a scope",
                "GET /things,,none|must have public or a scope",
                "GET /things, public,none|must have public or a scope",
                "GET /things,public,P9|names a level that is not known",
                "GET /things,public,|names a level that is not known"
            })
    void namesTheLineThatIsWrong(String row, String fault) {
        assertThatThrownBy(() -> RouteTable.parse(HEADER + "GET /good,public,none\n" + row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 3 (" + row + ") " + fault);
    }

    @Test
    void refusesTheSameRouteTwice() {
        assertThatThrownBy(() -> RouteTable.parse(HEADER + "GET /things,things:read,none\nGET /things,public,none"))
                .hasMessageContaining("line 3")
                .hasMessageContaining("repeats a route");
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThatThrownBy(() -> RouteTable.parse("route;scope\nGET /a,public\nGET /b,public,high"))
                .hasMessageContaining("line 1")
                .hasMessageContaining("line 2")
                .hasMessageContaining("line 3");
    }
}
