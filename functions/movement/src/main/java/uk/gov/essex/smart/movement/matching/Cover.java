package uk.gov.essex.smart.movement.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Depth-first search for a light exact cover, bounded by reduced weights: first for one close to the lower bound, then
 * for heavier ones, since a tight bound cuts most.
 */
final class Cover {

    private static final long NODES = 80_000;
    private static final double[] DEPTHS = {0.1, 0.2, 0.35, 0.5, 0.75, 1};

    private final int[] most;
    private final int[] used;
    private final Candidate[][] byRow;
    private final int[] order;
    private final long[] covered;
    private final Candidate[] path;
    private final double least;
    private final double lower;
    private double slack;
    private long nodes;
    private Candidate @Nullable [] found;

    /**
     * @param candidates by reduced weight, the least first
     * @param most routes of each kind
     * @param lower no cover's reduced weights add up to less
     * @param slack what a cover's reduced weights must stay under to be light enough
     */
    Cover(List<Candidate> candidates, int rows, int[] most, double lower, double slack) {
        this.most = most;
        this.lower = lower;
        this.slack = slack;
        used = new int[most.length];
        covered = new long[(rows + 63) >> 6];
        path = new Candidate[Arrays.stream(most).sum()];
        least = candidates.isEmpty() ? 0 : Math.min(0, candidates.getFirst().reduced);
        List<List<Candidate>> lists = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lists.add(new ArrayList<>());
        }
        for (Candidate candidate : candidates) {
            for (int row : candidate.rows) {
                lists.get(row).add(candidate);
            }
        }
        byRow = lists.stream().map(list -> list.toArray(Candidate[]::new)).toArray(Candidate[][]::new);
        Integer[] sorted = new Integer[rows];
        Arrays.setAll(sorted, row -> row);
        Arrays.sort(sorted, Comparator.comparingInt(row -> byRow[row].length));
        order = Arrays.stream(sorted).mapToInt(row -> row).toArray();
    }

    /** The lightest cover found before the search ends; null where there was none. */
    Candidate @Nullable [] search() {
        double widest = slack;
        for (double depth : DEPTHS) {
            slack = lower + depth * (widest - lower);
            nodes = 0;
            cover(0, 0, 0);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Covers the next open row in order by each of its routes that fit; {@code spent} is the reduced weight so far. */
    private void cover(int depth, int next, double spent) {
        int at = next;
        while (at < order.length && (covered[order[at] >> 6] >>> order[at] & 1) != 0) {
            at++;
        }
        if (at == order.length) {
            slack = spent - Timing.TOLERANCE;
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
            if (used[candidate.kind] < most[candidate.kind] && disjoint(candidate.bits)) {
                flip(candidate);
                used[candidate.kind]++;
                path[depth] = candidate;
                cover(depth + 1, at + 1, spent + candidate.reduced);
                used[candidate.kind]--;
                flip(candidate);
            }
        }
    }

    private boolean disjoint(long[] bits) {
        for (int word = 0; word < bits.length; word++) {
            if ((bits[word] & covered[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    private void flip(Candidate candidate) {
        for (int word = 0; word < covered.length; word++) {
            covered[word] ^= candidate.bits[word];
        }
    }
}
