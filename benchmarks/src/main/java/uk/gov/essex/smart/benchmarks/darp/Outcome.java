package uk.gov.essex.smart.benchmarks.darp;

import java.util.OptionalDouble;

/**
 * One solver on one instance, judged.
 *
 * @param seconds of wall time the solver took
 * @param reference the cost to compare with
 */
public record Outcome(Instance instance, Routes routes, Verdict verdict, double seconds, OptionalDouble reference) {

    /** Lets a solver work and judges what it gives back. */
    public static Outcome of(Solver solver, Instance instance, double seconds, long seed, OptionalDouble reference) {
        long begun = System.nanoTime();
        Routes routes = solver.solve(instance, seconds, seed);
        double taken = (System.nanoTime() - begun) * 1e-9;
        return new Outcome(instance, routes, Checker.check(instance, routes), taken, reference);
    }

    public boolean feasible() {
        return verdict.feasible();
    }

    public double cost() {
        return verdict.cost();
    }

    /**
     * How far the cost lies above the reference, in per cent; nothing where there is none or the answer is infeasible.
     * References are published to two decimals, so a gap within that rounding is none.
     */
    public OptionalDouble gap() {
        if (!feasible() || reference.isEmpty()) {
            return OptionalDouble.empty();
        }
        double above = cost() - reference.getAsDouble();
        return OptionalDouble.of(Math.abs(above) < 0.00501 ? 0 : 100 * above / reference.getAsDouble());
    }

    public Outcome against(OptionalDouble other) {
        return new Outcome(instance, routes, verdict, seconds, other);
    }
}
