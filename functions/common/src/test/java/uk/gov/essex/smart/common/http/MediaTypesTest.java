package uk.gov.essex.smart.common.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MediaTypesTest {

    private static final List<String> OFFERED = List.of("application/json", "text/csv", "application/geo+json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|application/json",
                "*/*|application/json",
                "text/csv|text/csv",
                "TEXT/CSV|text/csv",
                "text/*|text/csv",
                "text/html, text/csv;q=0.5|text/csv",
                "application/json;q=0.2, text/csv;q=0.8|text/csv",
                "application/*;q=0.5, application/geo+json|application/geo+json",
                "*/*, application/json;q=0|text/csv",
                "text/csv;header=present;q=0.9, */*;q=0.1|text/csv",
                "application/json;q=7|application/json",
            })
    void choosesWhatTheHeaderPrefers(String accept, String expected) {
        assertThat(MediaTypes.negotiate(accept, OFFERED)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/csv;q=0", "*/*;q=0", ",,;;=", "text/csv;q=high", "application/j*"})
    void choosesNothingWhereNothingFits(String accept) {
        assertThat(MediaTypes.negotiate(accept, OFFERED)).isEmpty();
    }

    @Test
    void readsAHeaderWithoutEndInBoundedTime() {
        assertThat(MediaTypes.negotiate("a/b,".repeat(100_000) + "text/csv", OFFERED))
                .isEmpty();
    }

    @Test
    void answers406NamingWhatThereIs() {
        Request request = Requests.request("GET /things", Map.of(), Map.of("accept", "image/png"));
        Response response = MediaTypes.answer(request, OFFERED, type -> Response.ok(type, "never"));
        assertThat(response.status()).isEqualTo(406);
        assertThat(response.text()).contains("application/json, text/csv, application/geo+json");
    }
}
