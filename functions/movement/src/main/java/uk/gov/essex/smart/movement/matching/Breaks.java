package uk.gov.essex.smart.movement.matching;

import java.util.List;

/**
 * Finds where a driver's breaks fit into a sequence: before the start, after the end, or between two stops with nobody
 * on board, at either stop. Every place is tried, so the answer is exact; breaks and empty moments are few.
 */
final class Breaks {

    private final List<Break> breaks;
    private final Window shift;
    private final double longestDuration;
    private int ridersAtStart;

    Breaks(Run run) {
        breaks = run.breaks();
        shift = run.shift();
        longestDuration = run.longestDuration();
    }

    /** Settles the sequence with its breaks, which then are in it; false where none fit. */
    boolean settle(Timing timing, int ridersOnBoard) {
        ridersAtStart = ridersOnBoard;
        return place(timing, 0, 0, ridersOnBoard == 0);
    }

    private boolean place(Timing timing, int next, int from, boolean leftNot) {
        if (next == breaks.size()) {
            return timing.settle(0, longestDuration);
        }
        Break rest = breaks.get(next);
        return (leftNot && before(timing, next, rest)) || between(timing, next, from, rest) || after(timing, next);
    }

    private boolean before(Timing timing, int next, Break rest) {
        double lo = timing.lo[0];
        double done = Math.max(rest.window().earliest(), lo) + rest.length();
        if (done > rest.window().latest()) {
            return false;
        }
        timing.lo[0] = done;
        boolean fits = place(timing, next + 1, 0, true);
        if (!fits) {
            timing.lo[0] = lo;
        }
        return fits;
    }

    private boolean between(Timing timing, int next, int from, Break rest) {
        int riders = ridersAtStart;
        for (int at = 0; at < timing.last; at++) {
            int visit = timing.visit[at];
            riders += visit < 0 ? 0 : visit % 2 == 0 ? 1 : -1;
            for (int side = 0; side < 2 && riders == 0 && at >= from; side++) {
                timing.insertBreak(at, rest, side == 1);
                if (place(timing, next + 1, at + 1, false)) {
                    return true;
                }
                timing.removeBreak(at);
            }
        }
        return false;
    }

    /** This break and all later ones after the end. */
    private boolean after(Timing timing, int next) {
        double latest = shift.latest();
        for (int rest = breaks.size() - 1; rest >= next; rest--) {
            Break later = breaks.get(rest);
            latest = Math.min(latest, later.window().latest()) - later.length();
        }
        double earliest = Double.NEGATIVE_INFINITY;
        for (int rest = next; rest < breaks.size(); rest++) {
            Break later = breaks.get(rest);
            earliest = Math.max(earliest, later.window().earliest()) + later.length();
            if (earliest > Math.min(shift.latest(), later.window().latest())) {
                return false;
            }
        }
        double hi = timing.hi[timing.last];
        timing.hi[timing.last] = Math.min(hi, latest);
        boolean fits = timing.settle(0, longestDuration);
        if (!fits) {
            timing.hi[timing.last] = hi;
        }
        return fits;
    }
}
