package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The search itself: takes some rides out, puts them back otherwise, and keeps what is better, at first also worse. */
final class Annealing {

    private static final double PART = 0.22;
    private static final double WARM = 0.01;
    private static final double COLD = 0.0001;

    private final Workspace workspace;
    private final Budget budget;
    private final SplittableRandom chance;
    private final Removal removal;
    private final Repair repair;
    private final int[] routeOf;
    private final int[] out;
    private int left;
    private double weight;
    private int[][] best;
    private double bestWeight = Double.POSITIVE_INFINITY;
    private int bestLeft = Integer.MAX_VALUE;

    Annealing(Workspace workspace, Budget budget, long seed) {
        this.workspace = workspace;
        this.budget = budget;
        chance = new SplittableRandom(seed);
        removal = new Removal(workspace, chance);
        repair = new Repair(workspace, chance);
        routeOf = new int[workspace.rides.size()];
        out = new int[workspace.movable.length];
        best = visits();
    }

    void run() {
        locate();
        for (int ride : workspace.movable) {
            if (routeOf[ride] < 0) {
                out[left++] = ride;
            }
        }
        weight = weight();
        keep();
        left = repair.insert(out, left, Repair.Order.REGRET_2, false);
        locate();
        weight = weight();
        keep();
        long begun = System.nanoTime();
        for (long iteration = 0; iteration < budget.iterations(); iteration++) {
            double spent = (System.nanoTime() - begun) / 1e9;
            if (spent >= budget.seconds()) {
                break;
            }
            double progress = Math.max(spent / budget.seconds(), (double) iteration / budget.iterations());
            step(bestWeight * WARM * Math.pow(COLD / WARM, progress));
        }
    }

    private void step(double temperature) {
        int[][] before = visits();
        int leftBefore = left;
        int[] outBefore = Arrays.copyOf(out, left);
        int most = Math.max(2, (int) (PART * workspace.movable.length));
        int count = removal.choose(out, left, chance.nextInt(2, most + 1), routeOf);
        for (int at = left; at < count; at++) {
            workspace.routes.get(routeOf[out[at]]).remove(workspace.timing, out[at]);
        }
        Repair.Order[] orders = Repair.Order.values();
        left = repair.insert(out, count, orders[chance.nextInt(orders.length)], chance.nextBoolean());
        double now = weight();
        boolean fewer = left < leftBefore;
        boolean accepted = fewer || (left == leftBefore && now < weight - temperature * Math.log(chance.nextDouble()));
        if (accepted) {
            weight = now;
            locate();
            keep();
        } else {
            restore(before);
            left = leftBefore;
            System.arraycopy(outBefore, 0, out, 0, left);
        }
    }

    private void keep() {
        if (left < bestLeft || (left == bestLeft && weight < bestWeight - Timing.TOLERANCE)) {
            best = visits();
            bestWeight = weight;
            bestLeft = left;
        }
    }

    private double weight() {
        double sum = 0;
        for (Roaming route : workspace.routes) {
            sum += route.weight();
        }
        return sum;
    }

    private int[][] visits() {
        return workspace.routes.stream()
                .map(route -> Arrays.copyOf(route.visits, route.size))
                .toArray(int[][]::new);
    }

    private void restore(int[][] visits) {
        for (int at = 0; at < visits.length; at++) {
            Roaming route = workspace.routes.get(at);
            if (!Arrays.equals(visits[at], 0, visits[at].length, route.visits, 0, route.size)) {
                route.become(visits[at], visits[at].length);
                route.bound(workspace.timing);
            }
        }
    }

    private void locate() {
        Arrays.fill(routeOf, Rides.NONE);
        for (int run = 0; run < workspace.routes.size(); run++) {
            Roaming route = workspace.routes.get(run);
            for (int at = 0; at < route.size; at++) {
                routeOf[route.visits[at] / 2] = run;
            }
        }
    }

    /** Gives the best plan found to the fleet. */
    void write(Fleet fleet) {
        for (int at = 0; at < best.length; at++) {
            fleet.become(workspace.runs[at], best[at]);
        }
    }
}
