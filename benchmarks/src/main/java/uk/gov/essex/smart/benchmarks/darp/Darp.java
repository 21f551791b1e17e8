package uk.gov.essex.smart.benchmarks.darp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;

/** Solves instances one by one, prints a line for each and writes their routes. */
public final class Darp {

    private static final String HELP = """
        usage: benchmarks/darp FILE... [--seconds N] [--threads N] [--seed S] [--out FOLDER]

        Solves dial-a-ride instances in Cordeau's text format (sets a and b, pr01 to pr20, or your own) and prints for
        each: cost, whether an independent checker finds the routes feasible, vehicles, requests, seconds, and the gap
        to the cost in a file best_known.csv beside it, where there is one. Routes are written as <instance>.routes.

          --seconds N    of wall time for each instance, 0.01 to 86400; 10 unless told
          --threads N    searches side by side from different seeds, the best counts; 1 unless told
          --seed S       a whole number; 1 unless told
          --out FOLDER   where routes are written; benchmarks/target/routes unless told

        The status is 0 when every answer is feasible, 1 when one is not, 2 when the command or a file is wrong.
        """;

    private static final double LONG = 10;

    private Darp() {}

    public static void main(String[] arguments) {
        if (asksForHelp(arguments)) {
            System.out.print(HELP);
            return;
        }
        System.exit(status(arguments));
    }

    private static boolean asksForHelp(String[] arguments) {
        for (String argument : arguments) {
            if (argument.equals("--help") || argument.equals("-h")) {
                return true;
            }
        }
        return false;
    }

    private static int status(String[] arguments) {
        try {
            return solve(Options.parse(arguments)) ? 0 : 1;
        } catch (IOException | IllegalArgumentException fault) {
            System.err.println(fault.getMessage());
            return 2;
        }
    }

    private static boolean solve(Options options) throws IOException {
        Solver solver = new Ours(options.threads());
        System.out.println(solver.settings());
        System.out.printf(
                "%-12s %10s %10s %8s %9s %9s %9s %9s%n",
                "instance", "cost", "best known", "gap %", "feasible", "vehicles", "requests", "seconds");
        Gaps gaps = new Gaps();
        for (Path file : options.files()) {
            Instance instance = InstanceFile.read(file);
            announce(instance, options.seconds());
            OptionalDouble reference = BestKnown.beside(file).cost(instance.name());
            Outcome outcome = Outcome.of(solver, instance, options.seconds(), options.seed(), reference);
            gaps.add(outcome);
            System.out.println(line(outcome));
            outcome.verdict().faults().stream().limit(3).forEach(fault -> System.out.println("    " + fault));
            RouteFile.write(options.out(), solver.name(), outcome);
        }
        System.out.printf(Locale.ROOT, "%s; %.0f%% of a core%n", gaps, gaps.shareOfACore());
        System.out.println("Routes are in " + options.out());
        return gaps.allFeasible();
    }

    /** Says on the error stream what is under way while a person has long to wait for it. */
    private static void announce(Instance instance, double seconds) {
        if (seconds >= LONG) {
            System.err.printf(Locale.ROOT, "%s: %.0f seconds…%n", instance.name(), seconds);
        }
    }

    private static String line(Outcome outcome) {
        Instance instance = outcome.instance();
        return String.format(
                Locale.ROOT,
                "%-12s %10.2f %10s %8s %9s %9s %9d %9.2f",
                instance.name(),
                outcome.cost(),
                number("%.2f", outcome.reference()),
                number("%.3f", outcome.gap()),
                outcome.feasible() ? "yes" : "NO",
                outcome.routes().visits().size() + "/" + instance.vehicles(),
                instance.requests(),
                outcome.seconds());
    }

    private static String number(String format, OptionalDouble number) {
        return number.isEmpty() ? "-" : String.format(Locale.ROOT, format, number.getAsDouble());
    }
}
