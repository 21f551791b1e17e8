package uk.gov.essex.smart.movement.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FixedRouteTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theClosedFormIsTheMeanOverAllOrdersOfJoining(long seed) {
        SharedRun run = Runs.random(seed, 1 + (int) (seed % 7));
        FixedRoute route = new FixedRoute(run);

        double[] byOrders = new JoiningOrders(route, run.riders().size()).means();

        assertThat(route.shapley()).containsExactly(byOrders, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void sharesOfABusloadAreNotNegativeAndSumToTheRun(long seed) {
        SharedRun run = Runs.random(seed, 60);
        FixedRoute route = new FixedRoute(run);

        double[] shares = route.shapley();

        assertThat(Arrays.stream(shares).sum()).isCloseTo(route.cost(), within(1e-6));
        assertThat(shares).hasSize(60).doesNotContain(0);
        assertThat(Arrays.stream(shares).min().orElseThrow()).isPositive();
    }

    @Test
    void twoWhoRideTogetherAllTheWayPayHalfEach() {
        SharedRun run = Runs.onALine(100, new int[] {0, 1, 0, 1}, new double[] {3, 3, 9, 9});

        assertThat(new FixedRoute(run).shapley()).containsExactly(new double[] {59, 59}, within(1e-9));
    }

    @Test
    void whoIsOnTheWayAnywayAddsNothing() {
        SharedRun run = Runs.onALine(0, new int[] {0, 1, 1, 0}, new double[] {3, 4, 5, 9});

        FixedRoute route = new FixedRoute(run);

        assertThat(route.marginal(1)).isCloseTo(0, within(1e-9));
        assertThat(route.alone(1)).isCloseTo(10, within(1e-9));
        assertThat(route.cost()).isCloseTo(18, within(1e-9));
    }
}
