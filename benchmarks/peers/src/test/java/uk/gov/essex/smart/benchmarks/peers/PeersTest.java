package uk.gov.essex.smart.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.benchmarks.darp.Family;
import uk.gov.essex.smart.benchmarks.darp.Outcome;
import uk.gov.essex.smart.benchmarks.darp.Solver;

/** Each peer's model says what the problem says: on an easy instance its answer is feasible by the checker. */
final class PeersTest {

    @ParameterizedTest
    @MethodSource("peers")
    void answersAnEasyInstanceFeasibly(Solver peer) {
        Outcome outcome = Outcome.of(peer, new Family(Family.Set.A, 4, 8).make(3), 0.5, 1, OptionalDouble.empty());
        assertThat(outcome.verdict().faults()).isEmpty();
        assertThat(outcome.cost()).isPositive();
    }

    static Stream<Solver> peers() {
        return Stream.of(new OrTools(), new Jsprit(), new Timefold());
    }
}
