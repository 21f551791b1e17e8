package uk.gov.essex.smart.supermarket.lambda.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Cursor;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Request;

final class PagesTest {

    private static Parameters asked(Cursor cursor) {
        return new Parameters(
                new Request(
                        "GET /supermarket/trade/orders",
                        "/supermarket/trade/orders",
                        Map.of(),
                        Map.of("cursor", cursor.token()),
                        Map.of(),
                        new byte[0],
                        new Caller("key", "ben-buyer", Set.of(), 1, 1),
                        "request-1"),
                Pages.PARAMETERS);
    }

    @Test
    void readsTheCursorThatItWrote() {
        Instant at = Instant.parse("2026-11-23T09:00:00.123Z");
        Parameters parameters = asked(Pages.cursor(at, "a"));
        assertThat(Pages.cursor(parameters, (moment, name) -> Optional.of(moment + name)))
                .contains(at + "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "-1000-01-01T00:00:00Z", "3000-01-01T00:00:00Z", "today"})
    void takesNoMomentThatNobodyLivesIn(String at) {
        Parameters parameters = asked(new Cursor(List.of(at, "a")));
        assertThat(Pages.cursor(parameters, (moment, name) -> Optional.of(name)))
                .isEmpty();
        assertThat(parameters.faults()).hasSize(1);
    }
}
