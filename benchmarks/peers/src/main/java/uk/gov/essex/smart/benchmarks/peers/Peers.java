package uk.gov.essex.smart.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import uk.gov.essex.smart.benchmarks.darp.BestKnown;
import uk.gov.essex.smart.benchmarks.darp.Gaps;
import uk.gov.essex.smart.benchmarks.darp.Instance;
import uk.gov.essex.smart.benchmarks.darp.InstanceFile;
import uk.gov.essex.smart.benchmarks.darp.Options;
import uk.gov.essex.smart.benchmarks.darp.Ours;
import uk.gov.essex.smart.benchmarks.darp.Outcome;
import uk.gov.essex.smart.benchmarks.darp.Solver;

/**
 * Ours and the peers on the same instances: the same seconds, one thread, in one run, taking turns, judged by the same
 * checker. Where no best known cost stands beside a file, the best feasible answer of the run is the reference.
 */
public final class Peers {

    private static final String HELP = """
        usage: benchmarks/darp-peers FILE... [--seconds N] [--seed S]

        Solves dial-a-ride instances with ours, OR-Tools, jsprit and Timefold, each for N seconds (10 unless told) on
        one core, and prints cost and gap of each to the cost in best_known.csv beside the file, or, where that is
        silent, to the best answer of the run. An answer the independent checker refuses shows as "infeasible".
        """;

    private final List<Solver> solvers = List.of(new Ours(1), new OrTools(), new Jsprit(), new Timefold());
    private final Map<Solver, Gaps> gaps = new LinkedHashMap<>();

    private Peers() {
        solvers.forEach(solver -> gaps.put(solver, new Gaps()));
    }

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help") || List.of(arguments).contains("-h")) {
            System.out.print(HELP);
            return;
        }
        try {
            new Peers().compare(Options.parse(arguments));
        } catch (IOException | IllegalArgumentException fault) {
            System.err.println(fault.getMessage());
            System.exit(2);
        }
        System.exit(0);
    }

    private void compare(Options options) throws IOException {
        for (Solver solver : solvers) {
            System.out.println(solver.name() + ": " + solver.settings());
        }
        System.out.printf("%-12s", "instance");
        solvers.forEach(solver -> System.out.printf(" %20s", solver.name()));
        System.out.println();
        for (Path file : options.files()) {
            row(file, options);
        }
        gaps.forEach((solver, all) ->
                System.out.printf(Locale.ROOT, "%-10s %s; %.0f%% of a core%n", solver.name(), all, all.shareOfACore()));
        ratio();
    }

    private void row(Path file, Options options) throws IOException {
        Instance instance = InstanceFile.read(file);
        OptionalDouble known = BestKnown.beside(file).cost(instance.name());
        System.out.printf("%-12s", instance.name());
        List<Outcome> outcomes = new ArrayList<>();
        for (Solver solver : solvers) {
            Outcome outcome = Outcome.of(solver, instance, options.seconds(), options.seed(), known);
            outcomes.add(outcome);
            System.out.printf(
                    Locale.ROOT, " %20s", outcome.feasible() ? "%.2f".formatted(outcome.cost()) : "infeasible");
            System.out.flush();
        }
        OptionalDouble reference = known.isPresent()
                ? known
                : outcomes.stream()
                        .filter(Outcome::feasible)
                        .mapToDouble(Outcome::cost)
                        .min();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < solvers.size(); i++) {
            Outcome judged = outcomes.get(i).against(reference);
            gapsOf(solvers.get(i)).add(judged);
            line.append(String.format(
                    Locale.ROOT,
                    " %8s",
                    judged.gap().isEmpty()
                            ? "-"
                            : "%.3f%%".formatted(judged.gap().getAsDouble())));
        }
        System.out.println("   " + line);
    }

    private Gaps gapsOf(Solver solver) {
        return gaps.computeIfAbsent(solver, any -> new Gaps());
    }

    private void ratio() {
        double ours = gapsOf(solvers.getFirst()).mean().orElse(Double.NaN);
        double best = solvers.stream()
                .skip(1)
                .mapToDouble(peer -> gapsOf(peer).mean().orElse(Double.POSITIVE_INFINITY))
                .min()
                .orElse(Double.NaN);
        System.out.printf(
                Locale.ROOT,
                "Our mean gap is %.4f%%; the least mean gap of the peers, over what they solved, is %.4f%%: %s%n",
                ours,
                best,
                ours == 0 ? "all best known" : "1/%.0f".formatted(best / ours));
    }
}
