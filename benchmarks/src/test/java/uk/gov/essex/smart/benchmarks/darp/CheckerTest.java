package uk.gov.essex.smart.benchmarks.darp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two requests on a line of 10 units, the depot at its left end: request 1 from 2 to 8, request 2 from 4 to 6. Every test
 * breaks one rule.
 */
final class CheckerTest {

    private static final Node DEPOT = new Node(0, 0, 0, 0, 0, 100);
    private static final List<List<Integer>> GOOD = List.of(List.of(1, 2, 4, 3));

    private int vehicles = 1;
    private int capacity = 2;
    private double longestRoute = 30;
    private double longestRide = 10;
    private Node from = new Node(2, 0, 1, 1, 0, 100);
    private Node to = new Node(8, 0, 1, -1, 0, 100);

    @Test
    void findsNoFaultInGoodRoutes() {
        Verdict verdict = check(GOOD);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.cost()).isEqualTo(16);
        assertThat(verdict.times().getFirst()).hasSize(6);
    }

    @Test
    void tellsTimesThatKeepEveryConstraint() {
        from = new Node(2, 0, 1, 1, 0, 5);
        to = new Node(8, 0, 1, -1, 20, 21);
        longestRide = 18;
        longestRoute = 40;
        List<Double> times = check(List.of(List.of(1, 3, 2, 4))).times().getFirst();
        assertThat(times.get(1)).isBetween(2.0, 5.0);
        assertThat(times.get(2)).isBetween(20.0, 21.0);
        assertThat(times.get(2) - times.get(1) - 1).isLessThanOrEqualTo(18);
    }

    @Test
    void findsARequestLeftOut() {
        assertFault(List.of(List.of(1, 3)), "request 2 is picked up 0 times");
    }

    @Test
    void findsARequestServedTwice() {
        vehicles = 2;
        assertFault(List.of(List.of(1, 2, 4, 3), List.of(1, 3)), "request 1 is picked up 2 times");
    }

    @Test
    void findsDeliveryBeforePickup() {
        longestRide = 20;
        assertFault(List.of(List.of(1, 4, 2, 3)), "request 2 is delivered before it is picked up");
    }

    @Test
    void findsARequestSplitBetweenVehicles() {
        vehicles = 2;
        assertFault(
                List.of(List.of(1, 2, 3), List.of(4)), "request 2 is picked up and delivered by different vehicles");
    }

    @Test
    void findsTooManyVehicles() {
        assertFault(List.of(List.of(1, 3), List.of(2, 4)), "2 vehicles are used; there are 1");
    }

    @Test
    void findsTooManyRidersOnBoard() {
        capacity = 1;
        assertFault(GOOD, "carries 2 after node 2");
    }

    @Test
    void findsAWindowMissed() {
        to = new Node(8, 0, 1, -1, 0, 10);
        assertFault(GOOD, "window of node 3");
    }

    @Test
    void findsARideThatIsTooLong() {
        longestRide = 7;
        assertFault(GOOD, "ride time of request 1");
    }

    @Test
    void findsARouteThatIsTooLong() {
        longestRoute = 19;
        assertFault(GOOD, "longest route");
    }

    @Test
    void findsWindowsThatOnlyTogetherBreakARideTime() {
        from = new Node(2, 0, 1, 1, 0, 5);
        to = new Node(8, 0, 1, -1, 20, 21);
        longestRide = 13.9;
        assertFault(GOOD, "ride time of request 1");
        longestRide = 14;
        assertThat(check(GOOD).feasible()).isTrue();
    }

    @Test
    void findsAReturnAfterTheDepotHasClosed() {
        to = new Node(90, 0, 1, -1, 0, 100);
        longestRoute = 1000;
        longestRide = 1000;
        assertFault(GOOD, "window of node 5");
    }

    @Test
    void findsNodesThatDoNotExist() {
        assertFault(List.of(List.of(1, 2, 4, 3, 5)), "node 5 is neither a pickup nor a delivery");
    }

    private void assertFault(List<List<Integer>> routes, String fault) {
        assertThat(check(routes).faults()).singleElement().asString().contains(fault);
    }

    private Verdict check(List<List<Integer>> routes) {
        Node otherFrom = new Node(4, 0, 1, 1, 0, 100);
        Node otherTo = new Node(6, 0, 1, -1, 0, 100);
        List<Node> nodes = List.of(DEPOT, from, otherFrom, to, otherTo, DEPOT);
        return Checker.check(
                new Instance("line", vehicles, longestRoute, capacity, longestRide, nodes), new Routes(routes));
    }
}
