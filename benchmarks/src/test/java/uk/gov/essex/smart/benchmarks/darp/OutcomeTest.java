package uk.gov.essex.smart.benchmarks.darp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One request on a line, from 1 to 2: its only route costs 4. */
final class OutcomeTest {

    private static final Instance LINE = new Instance(
            "line",
            1,
            100,
            1,
            10,
            List.of(
                    new Node(0, 0, 0, 0, 0, 100),
                    new Node(1, 0, 0, 1, 0, 100),
                    new Node(2, 0, 0, -1, 0, 100),
                    new Node(0, 0, 0, 0, 0, 100)));

    @TempDir
    private Path folder;

    @Test
    void countsTheGapInPerCentOfTheReference() {
        assertThat(outcome(List.of(1, 2), 3.2).gap()).hasValueCloseTo(25.0, offset(1e-9));
        assertThat(outcome(List.of(1, 2), 4.004).gap()).hasValue(0);
    }

    @Test
    void hasNoGapWhenInfeasible() {
        assertThat(outcome(List.of(2, 1), 4).gap()).isEmpty();
    }

    @Test
    void sumsUpOverInstances() {
        Gaps gaps = new Gaps();
        gaps.add(outcome(List.of(1, 2), 4));
        gaps.add(outcome(List.of(1, 2), 3.2));
        gaps.add(outcome(List.of(2, 1), 4));
        assertThat(gaps.allFeasible()).isFalse();
        assertThat(gaps).hasToString("mean gap 12.500%, worst 25.000% over 2 instances; 2 of 3 feasible");
    }

    @Test
    void writesRoutesFromDepotToDepotWithTheirTimes() throws IOException {
        Path file = RouteFile.write(folder.resolve("new"), "test", outcome(List.of(1, 2), 4));
        assertThat(file).hasFileName("line.routes");
        assertThat(Files.readAllLines(file))
                .first()
                .isEqualTo("# line by test: cost 4.00, feasible, 1 of 1 vehicles, 1 requests");
        assertThat(Files.readAllLines(file)).contains("0 1 2 3").anyMatch(line -> line.startsWith("# at "));
    }

    @Test
    void writesWhatIsWrongWithInfeasibleRoutes() throws IOException {
        Path file = RouteFile.write(folder, "test", outcome(List.of(2, 1), 4));
        assertThat(Files.readString(file)).contains("infeasible").contains("# fault: request 1 is delivered before");
    }

    private static Outcome outcome(List<Integer> route, double reference) {
        Routes routes = new Routes(List.of(route));
        return new Outcome(LINE, routes, Checker.check(LINE, routes), 1, 1, OptionalDouble.of(reference));
    }
}
