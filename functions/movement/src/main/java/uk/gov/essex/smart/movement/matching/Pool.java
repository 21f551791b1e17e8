package uk.gov.essex.smart.movement.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Routes of good plans: for each set of rides and kind of run the lightest order of visits seen. */
final class Pool {

    private static final int MOST = 120_000;

    private final Map<Long, Column> columns = new HashMap<>();
    private final boolean[] moves;

    /** A route that could be part of a plan. */
    record Column(long salt, int[] visits, int[] rides, double weight) {}

    Pool(Model model) {
        moves = new boolean[model.rides.size()];
        for (int ride : model.movable) {
            moves[ride] = true;
        }
    }

    void add(Route route) {
        long key = route.salt;
        for (int at = 0; at < route.size; at++) {
            int visit = route.visits[at];
            key ^= (visit & 1) == 0 ? Memo.mix(visit + 1L) : 0;
        }
        double weight = route.weight();
        Column known = columns.get(key);
        if (known == null ? columns.size() < MOST : weight < known.weight() - Timing.TOLERANCE) {
            int[] visits = Arrays.copyOf(route.visits, route.size);
            int[] rides = Arrays.stream(visits)
                    .filter(visit -> (visit & 1) == 0 && moves[visit >> 1])
                    .map(visit -> visit >> 1)
                    .toArray();
            columns.put(key, new Column(route.salt, visits, rides, weight));
        }
    }

    List<Column> columns() {
        return new ArrayList<>(columns.values());
    }

    /** Forgets all but some. */
    void retain(List<Column> some) {
        columns.values().retainAll(new HashSet<>(some));
    }
}
