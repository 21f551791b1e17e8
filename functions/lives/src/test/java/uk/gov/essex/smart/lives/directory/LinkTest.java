package uk.gov.essex.smart.lives.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org/",
                "example.org/services",
                "https://",
                "https:///path",
                "https://council.example@evil.example/",
                "https://example.org/a b",
                " https://example.org/",
            })
    void followsNothingButHttps(String text) {
        assertThat(Link.find(text)).isEmpty();
    }

    @Test
    void raisesPlainHttp() {
        assertThat(Link.find("HTTP://example.org/a")).contains(new Link("https://example.org/a"));
        assertThat(Link.find("https://example.org/a")).contains(new Link("https://example.org/a"));
    }
}
