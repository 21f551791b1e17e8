package uk.gov.essex.smart.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConfigTest {

    @Test
    void needsOnlyTheEndpoint() {
        Config config = Config.from(Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:4566"));
        assertThat(config.endpoint()).isEqualTo(URI.create("http://127.0.0.1:4566"));
        assertThat(config.children()).isEqualTo(1);
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThatThrownBy(() -> Config.from(Map.of("LAMBDA_HOST_CHILDREN", "none")))
                .hasMessageContaining("AWS_ENDPOINT_URL is not set")
                .hasMessageContaining("LAMBDA_HOST_CHILDREN (none)");
    }
}
