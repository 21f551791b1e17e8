package uk.gov.essex.smart.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child JVM whose host is killed, not stopped. */
final class TetherIT {

    @Test
    void aBusyChildEndsWhenItsHostIsKilled(@TempDir Path folder) throws Exception {
        Deployed sample = Sample.in(folder.resolve("code"));
        Process hostProcess = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledHost.class.getName(),
                        folder.toString(),
                        sample.code().toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = hostProcess.inputReader(StandardCharsets.UTF_8)) {
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            assertThat(output.readLine()).isEqualTo("busy");
            hostProcess.destroyForcibly().waitFor();
            child.onExit().get(10, TimeUnit.SECONDS);
            assertThat(child.isAlive()).isFalse();
        } finally {
            hostProcess.destroyForcibly();
        }
    }

    /** Starts a child on an event that never ends. */
    static final class KilledHost {

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            Deployed sample = Sample.deployed(Path.of(arguments[1]));
            Child child =
                    Child.start(sample, new JavaRuntime(folder), folder.resolve("sample.log"), InstantSource.system());
            child.awaitIdle();
            System.out.println(child.processId());
            System.out.println("busy");
            var _ = child.invoke(Sample.event("endless", "{\"do\":\"sleep\",\"ms\":600000}"));
        }
    }
}
