package uk.gov.essex.smart.benchmarks.darp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The costs to measure against, from a file {@value #FILE} beside the instances: a line {@code instance,best_known}, then
 * {@code name,cost} lines.
 */
public final class BestKnown {

    private static final String FILE = "best_known.csv";

    private final Map<String, Double> costs;

    private BestKnown(Map<String, Double> costs) {
        this.costs = costs;
    }

    /**
     * What is known of the instances in an instance file's folder; nothing where no such file stands there.
     *
     * @throws MalformedInstance when a line is not a name and a cost
     */
    public static BestKnown beside(Path instanceFile) throws IOException {
        Path file = instanceFile.resolveSibling(FILE);
        Map<String, Double> costs = new HashMap<>();
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            for (int line = 1; line < lines.size(); line++) {
                if (!lines.get(line).isBlank()) {
                    read(file, line + 1, lines.get(line), costs);
                }
            }
        }
        return new BestKnown(costs);
    }

    public OptionalDouble cost(String instance) {
        Double cost = costs.get(instance);
        return cost == null ? OptionalDouble.empty() : OptionalDouble.of(cost);
    }

    private static void read(Path file, int line, String content, Map<String, Double> costs) throws MalformedInstance {
        String[] cells = content.split(",", -1);
        try {
            costs.put(cells[0].strip(), Double.valueOf(cells[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
            throw new MalformedInstance(file, line, "expected a name, a comma and a cost, such as \"a2-16,294.25\"");
        }
    }
}
