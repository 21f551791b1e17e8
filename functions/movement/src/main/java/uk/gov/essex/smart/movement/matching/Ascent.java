package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;
import java.util.List;

/**
 * Lagrangian duals of a partition by subgradient steps (Held, Wolfe and Crowder 1974), each step bent by the one before
 * (Camerini, Fratta and Maffioli 1975). Rows are relaxed; how many routes of a kind there may be is kept.
 */
final class Ascent {

    private static final int STEPS = 300;
    private static final int PATIENCE = 8;
    private static final double SMALLEST = 0.02;
    private static final double BEND = 0.7;
    private static final double HOPE = 0.004;

    private final int[] most;
    private final double[][] taken;
    private final int[][] takenColumn;
    private final int[] count;
    private double[] best;
    private double bound;

    /** @param most routes of each kind */
    Ascent(int rows, int[] most) {
        this.most = most;
        best = new double[rows];
        taken = Arrays.stream(most).mapToObj(double[]::new).toArray(double[][]::new);
        takenColumn = Arrays.stream(most).mapToObj(int[]::new).toArray(int[][]::new);
        count = new int[most.length];
    }

    double bound() {
        return bound;
    }

    /** The best duals found, which the next climb starts from. */
    double[] duals() {
        return best;
    }

    /** Raises the bound towards a target; leaves out at once what is far from it. */
    void climb(List<Candidate> candidates, double target) {
        bound = Double.NEGATIVE_INFINITY;
        if (Arrays.stream(best).allMatch(dual -> dual == 0)) {
            share(candidates);
        }
        double[] duals = best.clone();
        double[] direction = new double[duals.length];
        double[] slope = new double[duals.length];
        Candidate[] open = candidates.toArray(Candidate[]::new);
        double step = 1;
        int stale = 0;
        for (int turn = 0; turn < STEPS && step > SMALLEST && bound < target; turn++) {
            double value = relax(open, duals, slope);
            if (value > bound + 1e-9) {
                stale = value > bound + 1e-5 * target ? 0 : stale + 1;
                bound = value;
                best = duals.clone();
            } else {
                stale++;
            }
            if (stale >= PATIENCE) {
                step *= 0.6;
                stale = 0;
                System.arraycopy(best, 0, duals, 0, duals.length);
                Arrays.fill(direction, 0);
                continue;
            }
            double norm = 0;
            for (int row = 0; row < slope.length; row++) {
                direction[row] = slope[row] + BEND * direction[row];
                norm += direction[row] * direction[row];
            }
            double length = step * (target * (1 + HOPE / 4) - value) / Math.max(norm, 1e-9);
            for (int row = 0; row < slope.length; row++) {
                duals[row] += length * direction[row];
            }
            if (turn % 25 == 24) {
                double far = 2 * Math.max(target - bound, target * HOPE);
                open = Arrays.stream(open)
                        .filter(candidate -> candidate.reduced < far)
                        .toArray(Candidate[]::new);
            }
        }
    }

    /** First duals: of the routes that cover a row the least weight for each row. */
    private void share(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            for (int row : candidate.rows) {
                double share = candidate.weight / candidate.rows.length;
                best[row] = best[row] == 0 ? share : Math.min(best[row], share);
            }
        }
    }

    /** The relaxation's value; the slope is 1 in each row less the routes taken that cover it. */
    private double relax(Candidate[] open, double[] duals, double[] slope) {
        Arrays.fill(count, 0);
        for (int at = 0; at < open.length; at++) {
            Candidate candidate = open[at];
            candidate.price(duals);
            if (candidate.reduced < 0) {
                take(candidate.kind, candidate.reduced, at);
            }
        }
        Arrays.fill(slope, 1);
        double value = 0;
        for (double dual : duals) {
            value += dual;
        }
        for (int kind = 0; kind < most.length; kind++) {
            for (int at = 0; at < count[kind]; at++) {
                value += taken[kind][at];
                for (int row : open[takenColumn[kind][at]].rows) {
                    slope[row]--;
                }
            }
        }
        return value;
    }

    private void take(int kind, double reduced, int column) {
        double[] least = taken[kind];
        int at = count[kind];
        if (at == least.length) {
            at--;
            if (least[at] <= reduced) {
                return;
            }
        } else {
            count[kind]++;
        }
        while (at > 0 && least[at - 1] > reduced) {
            least[at] = least[at - 1];
            takenColumn[kind][at] = takenColumn[kind][at - 1];
            at--;
        }
        least[at] = reduced;
        takenColumn[kind][at] = column;
    }
}
