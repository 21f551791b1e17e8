package uk.gov.essex.smart.identity.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConfigTest {

    @Test
    void readsTheTableOfKeys() {
        assertThat(Config.from(Map.of("KEYS_TABLE", "dev-keys"))).isEqualTo(new Config("dev-keys"));
    }

    @Test
    void namesWhatIsNotSet() {
        assertThatThrownBy(() -> Config.from(Map.of())).hasMessageContaining("KEYS_TABLE is not set");
    }
}
