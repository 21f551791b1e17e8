package uk.gov.essex.smart.movement.matching;

/**
 * Improves a dispatch as long as it is let: adaptive large neighbourhood search (Ropke and Pisinger 2006). It first
 * gives runs to unplanned rides, then lowers the weight. It starts from the plan as it is, never drops a ride that a
 * run carries, never breaks a window, and leaves what is committed or on board in place; so the dispatch is feasible
 * whenever it ends. Deterministic by plan, seed and iterations where the budget has no limit on seconds.
 *
 * <p>A static problem (Cordeau and Laporte's dial-a-ride) is a dispatch with its runs added, all rides given to
 * {@link Dispatch#addRide}, tariff {@link Tariff#DISTANCE} and weights {@link Weights#COST}; {@link Dispatch#unplanned}
 * is empty when all are served, {@link Dispatch#visits} are the routes.
 */
public final class Optimiser {

    private Optimiser() {}

    /** Improves the dispatch in place and returns by how much its weight fell (negative where more rides are served). */
    public static double improve(Dispatch dispatch, Budget budget, long seed) {
        double before = dispatch.weight();
        Annealing annealing = new Annealing(new Workspace(dispatch.fleet()), budget, seed);
        annealing.run();
        annealing.write(dispatch.fleet());
        return before - dispatch.weight();
    }
}
