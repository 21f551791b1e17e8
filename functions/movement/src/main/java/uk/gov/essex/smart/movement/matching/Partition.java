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
 * Lagrangian duals by subgradient (Held, Wolfe and Crowder 1974) bound from below and discard routes that cannot be part
 * of a lighter plan; depth-first search over exact covers, bounded by the duals, finds the plan.
 */
final class Partition {

    private static final int STEPS = 250;
    private static final long NODES = 400_000;
    private static final int SEARCHED = 6_000;

    private final int rows;
    private final int[] rowOf;
    private final int[] kindOf;
    private final int[] most;
    private final Map<Long, Integer> kinds = new HashMap<>();
    private List<Candidate> candidates = new ArrayList<>();
    private double[] dual = new double[0];
    private double[] bestDual = new double[0];
    private double bound = Double.NEGATIVE_INFINITY;
    private double target;

    private Candidate[][] byRow = new Candidate[0][];
    private int[] order = new int[0];
    private Candidate[] path = new Candidate[0];
    private Candidate @Nullable [] found;
    private long nodes;
    private double slack;

    /** A column with the rows it covers. */
    private static final class Candidate {
        final Pool.Column column;
        final int kind;
        final int[] rows;
        final long[] bits;
        double reduced;

        Candidate(Pool.Column column, int kind, int[] rows, int words) {
            this.column = column;
            this.kind = kind;
            this.rows = rows;
            bits = new long[words];
            for (int row : rows) {
                bits[row >> 6] |= 1L << row;
            }
        }
    }

    /** @param routes all routes; those with rides that may not move must stay in use and get a row of their own */
    Partition(Model model, List<Route> routes) {
        rowOf = new int[model.rides.size()];
        int count = 0;
        for (int ride : model.movable) {
            rowOf[ride] = count++;
        }
        kindOf = new int[routes.size()];
        int[] pinned = new int[routes.size()];
        Arrays.fill(pinned, Rides.NONE);
        most = new int[routes.size()];
        for (int at = 0; at < routes.size(); at++) {
            Route route = routes.get(at);
            int kind = kinds.computeIfAbsent(route.salt, salt -> kinds.size());
            kindOf[at] = kind;
            most[kind]++;
            if (route.aboard.length > 0 || route.committed > 0) {
                pinned[kind] = count++;
            }
        }
        rows = count;
        pinnedRow = pinned;
    }

    private final int[] pinnedRow;

    /** A plan lighter than the known one, by route; null where none was found. Tells the pool what can be forgotten. */
    int @Nullable [][] solve(Pool pool, double known) {
        target = known - 1e-6;
        candidates = new ArrayList<>();
        for (Pool.Column column : pool.columns()) {
            candidates.add(candidate(column));
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> candidate.column.weight())
                .thenComparingInt(candidate -> Arrays.hashCode(candidate.column.visits())));
        ascend();
        price(bestDual);
        candidates.removeIf(candidate -> candidate.reduced > target - bound);
        if (candidates.size() > SEARCHED) {
            pool.retain(candidates.stream().map(candidate -> candidate.column).toList());
        }
        found = null;
        search();
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

    private void price(double[] duals) {
        for (Candidate candidate : candidates) {
            double reduced = candidate.column.weight();
            for (int row : candidate.rows) {
                reduced -= duals[row];
            }
            candidate.reduced = reduced;
        }
    }

    private void ascend() {
        bound = Double.NEGATIVE_INFINITY;
        if (bestDual.length == 0) {
            share();
        }
        dual = bestDual.clone();
        double step = 1;
        int stale = 0;
        for (int turn = 0; turn < STEPS && step > 1e-4; turn++) {
            price(dual);
            double[] slope = new double[rows];
            Arrays.fill(slope, 1);
            double value = relax(slope);
            if (value > bound + 1e-9) {
                bound = value;
                bestDual = dual.clone();
                stale = 0;
            } else if (++stale == 12) {
                step /= 2;
                stale = 0;
                dual = bestDual.clone();
                continue;
            }
            double norm = 0;
            for (double part : slope) {
                norm += part * part;
            }
            if (norm == 0) {
                break;
            }
            double length = step * Math.max(target - value, 1e-3) / norm;
            for (int row = 0; row < rows; row++) {
                dual[row] += length * slope[row];
            }
            if (turn % 60 == 59) {
                candidates.removeIf(candidate -> candidate.reduced > 3 * Math.max(target - bound, target * 0.002));
            }
        }
    }

    /** First duals: of the routes that cover a row the least weight for each row. */
    private void share() {
        bestDual = new double[rows];
        for (Candidate candidate : candidates) {
            for (int row : candidate.rows) {
                double share = candidate.column.weight() / candidate.rows.length;
                bestDual[row] = bestDual[row] == 0 ? share : Math.min(bestDual[row], share);
            }
        }
    }

    /** The relaxation's value; the slope loses 1 in each row for each route that it takes. */
    private double relax(double[] slope) {
        double value = 0;
        for (double price : dual) {
            value += price;
        }
        Candidate[][] taken = new Candidate[kinds.size()][];
        int[] count = new int[kinds.size()];
        for (Candidate candidate : candidates) {
            if (candidate.reduced < 0) {
                int kind = candidate.kind;
                if (taken[kind] == null) {
                    taken[kind] = new Candidate[most[kind]];
                }
                keep(taken[kind], count, kind, candidate);
            }
        }
        for (int kind = 0; kind < taken.length; kind++) {
            for (int at = 0; at < count[kind]; at++) {
                value += taken[kind][at].reduced;
                for (int row : taken[kind][at].rows) {
                    slope[row]--;
                }
            }
        }
        return value;
    }

    private static void keep(Candidate[] least, int[] count, int kind, Candidate candidate) {
        int at = count[kind];
        if (at == least.length) {
            at--;
            if (least[at].reduced <= candidate.reduced) {
                return;
            }
        } else {
            count[kind]++;
        }
        while (at > 0 && least[at - 1].reduced > candidate.reduced) {
            least[at] = least[at - 1];
            at--;
        }
        least[at] = candidate;
    }

    private void search() {
        candidates.sort(Comparator.comparingDouble(candidate -> candidate.reduced));
        List<Candidate> few = candidates.subList(0, Math.min(SEARCHED, candidates.size()));
        List<List<Candidate>> lists = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lists.add(new ArrayList<>());
        }
        for (Candidate candidate : few) {
            for (int row : candidate.rows) {
                lists.get(row).add(candidate);
            }
        }
        byRow = lists.stream().map(list -> list.toArray(Candidate[]::new)).toArray(Candidate[][]::new);
        Integer[] sorted = new Integer[rows];
        Arrays.setAll(sorted, row -> row);
        Arrays.sort(sorted, Comparator.comparingInt(row -> byRow[row].length));
        order = Arrays.stream(sorted).mapToInt(row -> row).toArray();
        double base = 0;
        for (double price : bestDual) {
            base += price;
        }
        slack = target - base;
        int runs = Arrays.stream(most).sum();
        path = new Candidate[runs];
        nodes = 0;
        double least = few.isEmpty() ? 0 : Math.min(0, few.getFirst().reduced);
        cover(0, 0, new long[(rows + 63) >> 6], new int[kinds.size()], 0, least);
    }

    /** Covers the next open row in order by each of its routes that fit; {@code spent} is the reduced weight so far. */
    private void cover(int depth, int next, long[] covered, int[] used, double spent, double least) {
        int at = next;
        while (at < rows && (covered[order[at] >> 6] >>> order[at] & 1) != 0) {
            at++;
        }
        if (at == rows) {
            slack = spent - 1e-6;
            found = Arrays.copyOf(path, depth);
            return;
        }
        if (depth == path.length) {
            return;
        }
        double hope = (path.length - depth - 1) * least;
        for (Candidate candidate : byRow[order[at]]) {
            if (spent + candidate.reduced + hope > slack || ++nodes > NODES) {
                return;
            }
            if (used[candidate.kind] < most[candidate.kind] && disjoint(candidate.bits, covered)) {
                flip(covered, candidate.bits);
                used[candidate.kind]++;
                path[depth] = candidate;
                cover(depth + 1, at + 1, covered, used, spent + candidate.reduced, least);
                used[candidate.kind]--;
                flip(covered, candidate.bits);
            }
        }
    }

    private static boolean disjoint(long[] one, long[] other) {
        for (int word = 0; word < one.length; word++) {
            if ((one[word] & other[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    private static void flip(long[] bits, long[] by) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] ^= by[word];
        }
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
