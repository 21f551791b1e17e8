package uk.gov.essex.smart.benchmarks.sealing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Prints what a step and a read cost the function, sealed beside unsealed: milliseconds of the thread's own processor time,
 * so that neither the store nor another program counts. Both take turns in one run, who begins changing from turn to turn.
 */
public final class SealingSpeed {

    private static final int WARM_UP = 150;
    private static final int TURNS = 400;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Act(String title, Consumer<Kept> act) {}

    private SealingSpeed() {}

    /** Measures and prints; takes no arguments. */
    public static void main(String[] args) {
        Kept sealed = Kept.sealed();
        Kept plain = Kept.plain();
        List<Act> acts = List.of(
                new Act("first step of a person", Kept::refer),
                new Act("next step", Kept::change),
                new Act("read", Kept::read));
        double[][] sealedTimes = new double[acts.size()][TURNS];
        double[][] plainTimes = new double[acts.size()][TURNS];
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            for (int act = 0; act < acts.size(); act++) {
                Consumer<Kept> take = acts.get(act).act();
                boolean isSealedFirst = turn % 2 == 0;
                double one = milliseconds(take, isSealedFirst ? sealed : plain);
                double other = milliseconds(take, isSealedFirst ? plain : sealed);
                if (turn >= 0) {
                    sealedTimes[act][turn] = isSealedFirst ? one : other;
                    plainTimes[act][turn] = isSealedFirst ? other : one;
                }
            }
        }
        System.out.printf(Locale.ROOT, "%-24s %12s %12s %10s%n", "milliseconds, median", "sealed", "unsealed", "ratio");
        for (int act = 0; act < acts.size(); act++) {
            double of = median(sealedTimes[act]);
            double beside = median(plainTimes[act]);
            System.out.printf(
                    Locale.ROOT, "%-24s %12.2f %12.2f %10.2f%n", acts.get(act).title(), of, beside, of / beside);
        }
        System.exit(0);
    }

    private static double milliseconds(Consumer<Kept> act, Kept kept) {
        long start = THREADS.getCurrentThreadCpuTime();
        act.accept(kept);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
