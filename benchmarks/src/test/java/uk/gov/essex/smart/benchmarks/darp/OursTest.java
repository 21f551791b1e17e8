package uk.gov.essex.smart.benchmarks.darp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.matching.Budget;
import uk.gov.essex.smart.testing.SharedData;

/** The engine on instances of the literature, judged by the independent checker. Bounded by iterations, not by time. */
final class OursTest {

    private final Ours ours = new Ours(1);

    @Test
    void reachesTheBestKnownCostOfTheSmallestInstance() throws IOException {
        Path file = SharedData.require("movement/darp/a2-16.txt");
        Instance instance = InstanceFile.read(file);
        Routes routes = ours.solve(instance, Budget.ofIterations(10_000), 1);
        Verdict verdict = Checker.check(instance, routes);
        assertThat(verdict.faults()).isEmpty();
        assertThat(new Outcome(
                                instance,
                                routes,
                                verdict,
                                0,
                                0,
                                BestKnown.beside(file).cost("a2-16"))
                        .gap())
                .isEqualTo(OptionalDouble.of(0));
    }

    @Test
    void servesEveryRequestOfGeneratedInstances() {
        for (Family family : List.of(new Family(Family.Set.A, 5, 40), new Family(Family.Set.B, 6, 48))) {
            Instance instance = family.make(1);
            Routes routes = ours.solve(instance, Budget.ofIterations(1_000), 1);
            assertThat(Checker.check(instance, routes).faults())
                    .as(instance.name())
                    .isEmpty();
        }
    }

    @Test
    void givesTheSameRoutesForTheSameSeed() {
        Instance instance = new Family(Family.Set.B, 3, 18).make(2);
        Routes routes = ours.solve(instance, Budget.ofIterations(500), 9);
        assertThat(ours.solve(instance, Budget.ofIterations(500), 9)).isEqualTo(routes);
    }

    @Test
    void takesTheBestOfSeveralThreads() {
        Instance instance = new Family(Family.Set.A, 2, 12).make(4);
        Routes routes = new Ours(2).solve(instance, Budget.ofIterations(500), 1);
        assertThat(Checker.check(instance, routes).faults()).isEmpty();
        assertThat(routes.cost(instance))
                .isLessThanOrEqualTo(
                        ours.solve(instance, Budget.ofIterations(500), 2).cost(instance));
    }
}
