package uk.gov.essex.smart.supermarket.lambda.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Cursor;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;

final class PagesTest {

    private final List<Optional<String>> places = new ArrayList<>();

    private Response ask(Cursor cursor) {
        Request request = new Request(
                "GET /supermarket/trade/orders",
                "/supermarket/trade/orders",
                Map.of(),
                Map.of("cursor", cursor.token()),
                Map.of(),
                new byte[0],
                new Caller("key", "ben-buyer", Set.of(), 1, 1),
                "request-1");
        return Pages.answer(request, Pages.at((moment, name) -> Optional.of(moment + name)), (place, limit) -> {
            places.add(place);
            return Answers.ok(json -> {});
        });
    }

    @Test
    void readsTheCursorThatItWrote() {
        Instant at = Instant.parse("2026-11-23T09:00:00.123Z");
        assertThat(ask(Pages.cursor(at, "a")).status()).isEqualTo(200);
        assertThat(places).containsExactly(Optional.of(at + "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "-1000-01-01T00:00:00Z", "3000-01-01T00:00:00Z", "today"})
    void takesNoMomentThatNobodyLivesIn(String at) throws IOException {
        Response response = ask(new Cursor(List.of(at, "a")));
        assertThat(response.status()).isEqualTo(400);
        assertThat(new ObjectMapper().readTree(response.body()).path("errors")).hasSize(1);
        assertThat(places).isEmpty();
    }
}
