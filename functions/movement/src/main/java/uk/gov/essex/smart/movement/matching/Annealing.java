package uk.gov.essex.smart.movement.matching;

import java.util.SplittableRandom;

/**
 * The search itself: takes some rides out, puts them back otherwise, and keeps what is better; while warm also what is a
 * little worse. Ways that did well are tried more often (Ropke and Pisinger 2006).
 */
final class Annealing {

    private static final double PART = 0.3;
    /** How much heavier than the best a plan may be for its routes to be remembered. */
    private static final double NEAR = 1.04;

    private static final int FEWEST = 14;
    private static final int MOST = 40;

    /** Few rides are taken out more often than many. */
    private static final double SKEW = 2;

    private final Workspace workspace;
    private final SplittableRandom chance;
    private final Removal removal;
    private final Repair repair;
    private final Pool pool;
    private final int most;
    private int[][] best;
    private double bestWeight = Double.POSITIVE_INFINITY;
    private int bestOpen = Integer.MAX_VALUE;

    Annealing(Workspace workspace, Pool pool, long seed) {
        this.workspace = workspace;
        this.pool = pool;
        chance = new SplittableRandom(seed);
        removal = new Removal(workspace, chance);
        repair = new Repair(workspace, chance);
        int rides = workspace.model.movable.length;
        most = Math.min(rides, Math.clamp((long) (PART * rides), FEWEST, MOST));
        best = workspace.visits();
        keep();
        for (Route route : workspace.routes) {
            pool.add(route);
        }
    }

    /** Gives routes to open rides, cheapest regret first. */
    void begin() {
        repair.insert(Repair.Order.REGRET_2, false);
        accept(true);
    }

    /** One step; a plan worse by the temperature is accepted with odds of 1 to e. */
    void step(double temperature) {
        double before = workspace.weight;
        int openBefore = workspace.openCount;
        removal.choose(1 + (int) (most * Math.pow(chance.nextDouble(), SKEW)), chance.nextInt(Removal.WAYS));
        workspace.remove(removal.chosen, removal.count);
        Repair.Order[] orders = Repair.Order.values();
        repair.insert(orders[chance.nextInt(orders.length)], chance.nextBoolean());
        double allowed = before - temperature * Math.log(1 - chance.nextDouble());
        boolean better =
                workspace.openCount < openBefore || (workspace.openCount == openBefore && workspace.weight < allowed);
        boolean kept = workspace.keepsPromises();
        if (kept && workspace.openCount == 0 && workspace.weight < bestWeight * NEAR) {
            for (int at = 0; at < workspace.touchedCount(); at++) {
                pool.add(workspace.touched(at));
            }
        }
        accept(better && kept);
    }

    private void accept(boolean accepted) {
        if (!accepted) {
            workspace.undo();
            return;
        }
        keep();
        workspace.mark();
    }

    private void keep() {
        boolean lighter = workspace.openCount == bestOpen && workspace.weight < bestWeight - Timing.TOLERANCE;
        if (workspace.openCount < bestOpen || lighter) {
            best = workspace.visits();
            bestWeight = workspace.weight;
            bestOpen = workspace.openCount;
        }
    }

    /** Goes on from a plan found otherwise. */
    void jump(int[][] visits) {
        workspace.become(visits);
        keep();
    }

    int[][] best() {
        return best;
    }

    double bestWeight() {
        return bestWeight;
    }

    boolean servesAll() {
        return bestOpen == 0;
    }
}
