package uk.gov.essex.smart.benchmarks.darp;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.OptionalDouble;

/**
 * One solver on one instance, judged.
 *
 * @param seconds of wall time the solver took
 * @param cpuSeconds of processor time its thread was given; less on a busy machine
 * @param reference the cost to compare with
 */
public record Outcome(
        Instance instance,
        Routes routes,
        Verdict verdict,
        double seconds,
        double cpuSeconds,
        OptionalDouble reference) {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final double NANO = 1e-9;

    /** Lets a solver work and judges what it gives back. */
    public static Outcome of(Solver solver, Instance instance, double seconds, long seed, OptionalDouble reference) {
        long begun = System.nanoTime();
        long cpuBegun = CLOCK.getCurrentThreadCpuTime();
        Routes routes = solver.solve(instance, seconds, seed);
        double taken = (System.nanoTime() - begun) * NANO;
        double cpu = (CLOCK.getCurrentThreadCpuTime() - cpuBegun) * NANO;
        return new Outcome(instance, routes, Checker.check(instance, routes), taken, cpu, reference);
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
        return new Outcome(instance, routes, verdict, seconds, cpuSeconds, other);
    }
}
