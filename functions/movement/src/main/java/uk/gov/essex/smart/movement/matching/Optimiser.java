package uk.gov.essex.smart.movement.matching;

/**
 * Improves a dispatch as long as it is let: adaptive large neighbourhood search (Ropke and Pisinger 2006) with
 * annealing, and in between set partitioning over the routes seen. It first gives runs to unplanned rides, then lowers
 * the weight. It starts from the plan as it is, never drops a ride that a run carries, never breaks a window, and leaves
 * what is committed or on board in place; so the dispatch is feasible whenever it ends. Deterministic by plan, seed and
 * iterations where the budget has no limit on seconds.
 *
 * <p>A static problem (Cordeau and Laporte's dial-a-ride) is a dispatch with its runs added, all rides given to
 * {@link Dispatch#addRide}, tariff {@link Tariff#DISTANCE} and weights {@link Weights#COST}; {@link Dispatch#unplanned}
 * is empty when all are served, {@link Dispatch#visits} are the routes.
 */
public final class Optimiser {

    /** When the plans found so far are joined, as parts of the budget. */
    private static final double[] ROUNDS = {0.35, 0.55, 0.72, 0.86, 0.97};

    /** Temperatures as parts of the best weight: at the start, at the start of later rounds, at the end of each. */
    private static final double WARM = 0.02;

    private static final double REWARMED = 0.01;
    private static final double COLD = 0.0002;

    private final Model model;
    private final Workspace workspace;
    private final Pool pool;
    private final Annealing annealing;
    private final Partition partition;
    private final Budget budget;
    private final long begun = System.nanoTime();
    private long iteration;

    private Optimiser(Fleet fleet, Budget budget, long seed) {
        this.budget = budget;
        model = new Model(fleet);
        workspace = new Workspace(model);
        pool = new Pool(model);
        partition = new Partition(model, workspace.routes);
        annealing = new Annealing(workspace, pool, seed);
    }

    /** Improves the dispatch in place and returns by how much its weight fell (negative where more rides are served). */
    public static double improve(Dispatch dispatch, Budget budget, long seed) {
        double before = dispatch.weight();
        Optimiser optimiser = new Optimiser(dispatch.fleet(), budget, seed);
        if (optimiser.model.movable.length > 0 && optimiser.model.runs.length > 0) {
            optimiser.run();
        }
        int[][] best = optimiser.annealing.best();
        for (int at = 0; at < best.length; at++) {
            dispatch.fleet().become(optimiser.model.runs[at], best[at]);
        }
        return before - dispatch.weight();
    }

    private void run() {
        annealing.begin();
        double from = 0;
        for (double until : ROUNDS) {
            anneal(from, until);
            join();
            from = until;
        }
        anneal(from, 1);
    }

    private void anneal(double from, double until) {
        double progress = progress();
        while (progress < until) {
            double cooled = Math.clamp((progress - from) / (until - from), 0, 1);
            double warm = from == 0 ? WARM : REWARMED;
            annealing.step(annealing.bestWeight() * warm * Math.pow(COLD / warm, cooled));
            iteration++;
            progress = progress();
        }
    }

    private void join() {
        if (annealing.servesAll()) {
            int[][] plan = partition.solve(pool, annealing.bestWeight());
            annealing.jump(plan == null ? annealing.best() : plan);
        }
    }

    private double progress() {
        double time = budget.seconds() == Double.POSITIVE_INFINITY
                ? 0
                : (System.nanoTime() - begun) / 1e9 / Math.max(budget.seconds(), 1e-9);
        return Math.max(time, iteration / Math.max(1.0, (double) budget.iterations()));
    }

    long iterations() {
        return iteration;
    }
}
