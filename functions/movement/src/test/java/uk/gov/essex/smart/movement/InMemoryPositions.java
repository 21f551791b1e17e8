package uk.gov.essex.smart.movement;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Positions for tests. Safe from any thread. */
public final class InMemoryPositions implements Positions {

    private final Map<VehicleId, VehiclePosition> newest = new HashMap<>();

    @Override
    public synchronized boolean put(VehiclePosition position) {
        VehiclePosition known = newest.get(position.vehicle());
        if (known != null && !known.at().isBefore(position.at())) {
            return false;
        }
        newest.put(position.vehicle(), position);
        return true;
    }

    @Override
    public synchronized List<VehiclePosition> list(Instant since) {
        return newest.values().stream()
                .filter(position -> !position.at().isBefore(since))
                .sorted(Comparator.comparing((VehiclePosition position) ->
                                position.vehicle().agency().value())
                        .thenComparing(position -> position.vehicle().number()))
                .toList();
    }
}
