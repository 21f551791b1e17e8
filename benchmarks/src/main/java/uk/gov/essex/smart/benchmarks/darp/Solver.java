package uk.gov.essex.smart.benchmarks.darp;

/** Something that answers dial-a-ride instances: our engine or a peer. */
public interface Solver {

    String name();

    /** What a reader needs to repeat the run: version, search and parameters, in one line. */
    String settings();

    /**
     * Searches for cheap routes on one thread.
     *
     * @param seconds of wall time after which to return
     * @param seed of every random choice, as far as the solver takes one
     * @return the best routes found; requests it could not serve are missing from them
     */
    Routes solve(Instance instance, double seconds, long seed);
}
