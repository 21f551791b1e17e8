package uk.gov.essex.smart.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConfigTest {

    @Test
    void theCommandLineWinsOverTheEnvironment() {
        Config config = Config.from(
                List.of("fleet", "--posts", "3", "--period", "10"),
                Map.of("LAMPPOST_PERIOD", "20", "LAMPPOST_SLOTS", "5", "PERIOD", "30"));
        assertThat(config.posts()).containsExactly("post-000001", "post-000002", "post-000003");
        assertThat(config.period()).isEqualTo(10);
        assertThat(config.slots()).isEqualTo(5);
    }

    @Test
    void tellsEveryFaultAtOnce() {
        assertThatThrownBy(() -> Config.from(
                        List.of(
                                "agent",
                                "--post",
                                "lamp",
                                "--port",
                                "70000",
                                "--colour",
                                "red",
                                "--channels",
                                "radon",
                                "--speed",
                                "max",
                                "--replay",
                                "nowhere.csv",
                                "--from",
                                "now",
                                "--to"),
                        Map.of()))
                .hasMessageContainingAll(
                        "--post (lamp)",
                        "--port (70000)",
                        "--colour is not a flag",
                        "radon",
                        "--replay (nowhere.csv)",
                        "--from (now)",
                        "--to has no value");
    }

    @Test
    void helpNamesEveryFlag() throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = AgentMain.run(
                List.of("fleet", "--help"), new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        assertThat(code).isZero();
        for (Flag flag : Flag.values()) {
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("--" + flag.key());
        }
    }

    @Test
    void saysWhichCertificatesAreMissing() throws InterruptedException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = AgentMain.run(
                List.of("fleet", "--posts", "2", "--certs", "nowhere"),
                System.out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nowhere", "post-000001, post-000002", "--claim");
    }
}
