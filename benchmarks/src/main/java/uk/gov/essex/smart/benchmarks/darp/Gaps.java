package uk.gov.essex.smart.benchmarks.darp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Collects the gaps of one solver over many instances. */
public final class Gaps {

    private final List<Double> gaps = new ArrayList<>();
    private int tried;
    private int feasible;
    private double seconds;
    private double cpuSeconds;

    public void add(Outcome outcome) {
        tried++;
        feasible += outcome.feasible() ? 1 : 0;
        seconds += outcome.seconds();
        cpuSeconds += outcome.cpuSeconds();
        outcome.gap().ifPresent(gaps::add);
    }

    public boolean allFeasible() {
        return feasible == tried;
    }

    /** The mean over the feasible answers, in per cent; nothing where no reference was known. */
    public OptionalDouble mean() {
        return gaps.stream().mapToDouble(Double::doubleValue).average();
    }

    /** The share of a core that the solver's thread was given while its seconds passed, in per cent. */
    public double shareOfACore() {
        return 100 * cpuSeconds / seconds;
    }

    /** Mean and worst gap and how many answers were feasible, in words. */
    @Override
    public String toString() {
        String served = feasible + " of " + tried + " feasible";
        OptionalDouble worst = gaps.stream().mapToDouble(Double::doubleValue).max();
        return worst.isEmpty()
                ? served + ", no best known cost to compare with"
                : String.format(
                        Locale.ROOT,
                        "mean gap %.3f%%, worst %.3f%% over %d instances; %s",
                        mean().orElseThrow(),
                        worst.getAsDouble(),
                        gaps.size(),
                        served);
    }
}
