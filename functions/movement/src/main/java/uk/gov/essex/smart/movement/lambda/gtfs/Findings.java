package uk.gov.essex.smart.movement.lambda.gtfs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was found so far: every finding is counted, the first of each kind are kept. One thread. */
final class Findings {

    private static final int KEPT_OF_A_KIND = 20;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);

    void add(Finding.Kind kind, String file, int line, String id) {
        if (counts.merge(kind, 1, Integer::sum) <= KEPT_OF_A_KIND) {
            kept.add(new Finding(kind, file, line, id));
        }
    }

    boolean hasErrors() {
        return counts.keySet().stream().anyMatch(kind -> kind.severity() == Finding.Severity.ERROR);
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    Map<Finding.Kind, Integer> counts() {
        return new EnumMap<>(counts);
    }
}
