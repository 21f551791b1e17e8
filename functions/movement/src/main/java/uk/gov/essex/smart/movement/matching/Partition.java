package uk.gov.essex.smart.movement.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins routes of the pool into the lightest plan: each ride exactly once, no more routes of a kind than there are runs.
 * Duals bound a plan's weight from below and discard routes that cannot be part of a lighter one; what is left is
 * searched for exact covers.
 */
final class Partition {

    private static final int SEARCHED = 6_000;

    private final int rows;
    private final int[] rowOf;
    private final int[] pinnedRow;
    private final int[] kindOf;
    private final Map<Long, Integer> kinds = new HashMap<>();
    private final int[] most;
    private final Ascent ascent;

    /** @param routes all routes; those with rides that may not move must stay in use and get a row of their own */
    Partition(Model model, Route[] routes) {
        rowOf = new int[model.rides.size()];
        int count = 0;
        for (int ride : model.movable) {
            rowOf[ride] = count++;
        }
        kindOf = new int[routes.length];
        pinnedRow = new int[routes.length];
        Arrays.fill(pinnedRow, Rides.NONE);
        int[] runs = new int[routes.length];
        for (int at = 0; at < routes.length; at++) {
            Route route = routes[at];
            int kind = kinds.computeIfAbsent(route.salt, salt -> kinds.size());
            kindOf[at] = kind;
            runs[kind]++;
            if (route.aboard.length > 0 || route.committed > 0) {
                pinnedRow[kind] = count++;
            }
        }
        rows = count;
        most = Arrays.copyOf(runs, kinds.size());
        ascent = new Ascent(rows, most);
    }

    /** A plan lighter than the known one, by route; null where none was found. The pool forgets what is of no use. */
    int @Nullable [][] solve(Pool pool, double known) {
        double target = known - 1e-6;
        List<Candidate> candidates = new ArrayList<>();
        for (Pool.Column column : pool.columns()) {
            candidates.add(candidate(column));
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> candidate.weight)
                .thenComparingInt(candidate -> Arrays.hashCode(candidate.column.visits())));
        ascent.climb(candidates, target);
        double[] duals = ascent.duals();
        candidates.forEach(candidate -> candidate.price(duals));
        candidates.removeIf(candidate -> candidate.reduced > target - ascent.bound());
        candidates.sort(Comparator.comparingDouble(candidate -> candidate.reduced));
        if (candidates.size() > SEARCHED) {
            pool.retain(candidates.stream().map(candidate -> candidate.column).toList());
            candidates = candidates.subList(0, SEARCHED);
        }
        double base = Arrays.stream(duals).sum();
        Candidate[] found = new Cover(candidates, rows, most, ascent.bound() - base, target - base).search();
        return found == null ? null : assign(found);
    }

    private Candidate candidate(Pool.Column column) {
        int kind = kinds.getOrDefault(column.salt(), Rides.NONE);
        int own = pinnedRow[kind];
        int size = column.rides().length;
        int[] covers = new int[own < 0 ? size : size + 1];
        for (int at = 0; at < size; at++) {
            covers[at] = rowOf[column.rides()[at]];
        }
        if (own >= 0) {
            covers[size] = own;
        }
        return new Candidate(column, kind, covers, (rows + 63) >> 6);
    }

    private int[][] assign(Candidate[] chosen) {
        int[][] visits = new int[kindOf.length][0];
        boolean[] taken = new boolean[kindOf.length];
        for (Candidate candidate : chosen) {
            int route = 0;
            while (taken[route] || kindOf[route] != candidate.kind) {
                route++;
            }
            taken[route] = true;
            visits[route] = candidate.column.visits();
        }
        return visits;
    }
}
