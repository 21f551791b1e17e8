package uk.gov.essex.smart.movement.ledger;

/** The Shapley value by its definition: what each rider adds, over every order of joining. */
final class JoiningOrders {

    private final FixedRoute route;
    private final int[] order;
    private final double[] sums;
    private long orders;

    JoiningOrders(FixedRoute route, int riders) {
        this.route = route;
        order = java.util.stream.IntStream.range(0, riders).toArray();
        sums = new double[riders];
    }

    double[] means() {
        permute(0, 0, 0);
        return java.util.Arrays.stream(sums).map(sum -> sum / orders).toArray();
    }

    private void permute(int depth, long joined, double cost) {
        if (depth == order.length) {
            orders++;
            return;
        }
        for (int i = depth; i < order.length; i++) {
            swap(depth, i);
            long now = joined | 1L << order[depth];
            double next = route.cost(rider -> (now >> rider & 1) != 0);
            sums[order[depth]] += (next - cost) * factorial(order.length - depth - 1);
            permute(depth + 1, now, next);
            swap(depth, i);
        }
    }

    private static long factorial(int n) {
        return n <= 1 ? 1 : n * factorial(n - 1);
    }

    private void swap(int i, int j) {
        int held = order[i];
        order[i] = order[j];
        order[j] = held;
    }
}
