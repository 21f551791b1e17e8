package uk.gov.essex.smart.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettingsTest {

    @Test
    void readsWhatIsSetAndDefaultsForWhatIsNot() {
        Settings settings = new Settings(Map.of("TABLE", " posts ", "PORT", "80", "WAIT", "PT5S"));
        assertThat(settings.text("TABLE")).isEqualTo("posts");
        assertThat(settings.text("STAGE", "dev")).isEqualTo("dev");
        assertThat(settings.number("PORT", 443, 1, 65_535)).isEqualTo(80);
        assertThat(settings.number("LIMIT", 10, 1, 100)).isEqualTo(10);
        assertThat(settings.parsed("WAIT", Duration.ZERO, Duration::parse)).isEqualTo(Duration.ofSeconds(5));
        settings.check();
    }

    @Test
    void reportsEveryFaultInOneMessage() {
        Settings settings = new Settings(Map.of("TABLE", " ", "PORT", "70000", "LIMIT", "many", "WAIT", "soon"));
        settings.text("TABLE");
        settings.number("PORT", 443, 1, 65_535);
        settings.number("LIMIT", 10, 1, 100);
        settings.parsed("WAIT", Duration.ZERO, Duration::parse);
        settings.parsed("KEY", "", key -> key);
        assertThatIllegalArgumentException()
                .isThrownBy(settings::check)
                .withMessageContainingAll(
                        "TABLE is not set", "PORT (70000)", "LIMIT (many)", "WAIT (soon)", "KEY is not set");
    }
}
