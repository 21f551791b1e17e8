package uk.gov.essex.smart.benchmarks.darp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes an answer so that people and programs can read it: one line a vehicle with the numbers of the nodes from depot
 * to depot; lines that begin with {@code #} say what it is, and when service begins at each node.
 */
final class RouteFile {

    private RouteFile() {}

    /** Writes {@code <instance>.routes} into a folder, which is made where it is absent. */
    static Path write(Path folder, String solver, Outcome outcome) throws IOException {
        Instance instance = outcome.instance();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "# %s by %s: cost %.2f, %s, %d of %d vehicles, %d requests%n",
                instance.name(),
                solver,
                outcome.cost(),
                outcome.feasible() ? "feasible" : "infeasible",
                outcome.routes().visits().size(),
                instance.vehicles(),
                instance.requests()));
        outcome.verdict()
                .faults()
                .forEach(fault -> text.append("# fault: ").append(fault).append('\n'));
        for (int vehicle = 0; vehicle < outcome.routes().visits().size(); vehicle++) {
            text.append("0 ")
                    .append(joined(outcome.routes().visits().get(vehicle)))
                    .append(' ')
                    .append(instance.end())
                    .append('\n');
            if (outcome.feasible()) {
                text.append("# at ")
                        .append(times(outcome.verdict().times().get(vehicle)))
                        .append('\n');
            }
        }
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(instance.name() + ".routes"), text);
    }

    private static String joined(List<Integer> route) {
        return route.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String times(List<Double> times) {
        return times.stream()
                .map(time -> String.format(Locale.ROOT, "%.2f", time))
                .collect(Collectors.joining(" "));
    }
}
