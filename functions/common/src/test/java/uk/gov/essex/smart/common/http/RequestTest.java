package uk.gov.essex.smart.common.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestTest {

    @Test
    void isLinkedToAsItWasCalled() {
        assertThat(with(Map.of("host", "api.example.org", "x-forwarded-proto", "https"))
                        .base())
                .isEqualTo("https://api.example.org");
        assertThat(with(Map.of("host", "127.0.0.1:4566", "x-forwarded-proto", "http"))
                        .base())
                .isEqualTo("http://127.0.0.1:4566");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\"><script>", "evil.example/path", "user@evil.example", "host:port", "a b"})
    void letsNothingButAHostIntoItsLinks(String host) {
        assertThat(with(Map.of("host", host, "x-forwarded-proto", "javascript")).base())
                .isEqualTo("https://localhost");
        assertThat(with(Map.of()).base()).isEqualTo("https://localhost");
    }

    private static Request with(Map<String, String> headers) {
        return new Request("GET /x", "/x", Map.of(), Map.of(), headers, new byte[0], Caller.ANONYMOUS, "1");
    }
}
