package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;

/**
 * The exact times of one sequence of stops. Windows, service, driving, ride times and the duration are difference
 * constraints {@code begin[b] >= begin[a] + c}; the least times that keep all of them exist if and only if the sequence
 * is feasible. One forward pass finds them but for two kinds of constraint that point backwards: a ride too long raises
 * its pickup, a duty too long raises its start, and what follows is raised in turn (Cordeau and Laporte 2003 do the
 * same with forward time slack; the fixpoint is exact). Positions are 0 (the start) to {@code last} (the end).
 */
final class Timing {

    static final double TOLERANCE = 1e-7;
    private static final double CLOSE = 1e-9;

    int last;
    double[] lo = new double[32];
    double[] hi = new double[32];
    /** Service at a position. */
    double[] service = new double[32];
    /** Driving from a position to the next. */
    double[] drive = new double[32];
    /** The position of a delivery's pickup, -1 elsewhere. */
    int[] mate = new int[32];
    /** Most from the begin of the pickup to the begin of the delivery. */
    double[] limit = new double[32];

    double[] begin = new double[32];
    /** The visit at a position, {@link #BREAK} for a break. */
    int[] visit = new int[32];

    static final int BREAK = -2;
    static final int DEPOT = -1;

    void reserve(int positions) {
        if (positions > lo.length) {
            int more = Math.max(positions, 2 * lo.length);
            lo = Arrays.copyOf(lo, more);
            hi = Arrays.copyOf(hi, more);
            service = Arrays.copyOf(service, more);
            drive = Arrays.copyOf(drive, more);
            mate = Arrays.copyOf(mate, more);
            limit = Arrays.copyOf(limit, more);
            begin = Arrays.copyOf(begin, more);
            visit = Arrays.copyOf(visit, more);
        }
    }

    /** Writes one position. */
    void put(int at, int stop, double first, double latest, double lasts) {
        visit[at] = stop;
        lo[at] = first;
        hi[at] = latest;
        service[at] = lasts;
    }

    /** Writes an end of the duty. */
    void put(int at, Window shift) {
        put(at, DEPOT, shift.earliest(), shift.latest(), 0);
        mate[at] = Rides.NONE;
    }

    /** Finds the least times from a position on, those before being settled; false where there are none. */
    boolean settle(int first, double longestDuration) {
        int from = first;
        if (from == 0) {
            begin[0] = lo[0];
            from = 1;
        }
        for (int at = from; at <= last; at++) {
            double time = Math.max(lo[at], begin[at - 1] + service[at - 1] + drive[at - 1]);
            if (time > hi[at] + TOLERANCE) {
                return false;
            }
            begin[at] = time;
            int pickup = mate[at];
            if (pickup >= 0 && time - begin[pickup] > limit[at] + TOLERANCE) {
                if (path(pickup, at) > limit[at] + CLOSE) {
                    return false;
                }
                begin[pickup] = time - limit[at];
                if (!raise(pickup, at)) {
                    return false;
                }
            }
        }
        return begin[last] - begin[0] <= longestDuration + TOLERANCE || shorten(longestDuration);
    }

    private boolean shorten(double longestDuration) {
        begin[0] = begin[last] - longestDuration;
        return path(0, last) <= longestDuration + CLOSE && raise(0, last);
    }

    /** The time between two positions without any waiting. */
    double path(int from, int to) {
        double path = 0;
        for (int at = from; at < to; at++) {
            path += service[at] + drive[at];
        }
        return path;
    }

    /** Carries a raised time forward as far as a position, raising pickups anew, until nothing changes. */
    private boolean raise(int raised, int upTo) {
        int from = raised;
        while (begin[from] <= hi[from] + TOLERANCE) {
            int again = upTo;
            for (int at = from + 1; at <= upTo; at++) {
                double time = begin[at - 1] + service[at - 1] + drive[at - 1];
                if (time > begin[at]) {
                    if (time > hi[at] + TOLERANCE) {
                        return false;
                    }
                    begin[at] = time;
                }
                int pickup = mate[at];
                if (pickup >= 0 && begin[at] - begin[pickup] > limit[at] + TOLERANCE) {
                    begin[pickup] = begin[at] - limit[at];
                    if (begin[pickup] > hi[pickup] + TOLERANCE) {
                        return false;
                    }
                    again = Math.min(again, pickup);
                }
            }
            if (again == upTo) {
                return true;
            }
            from = again;
        }
        return false;
    }

    /** The times of driving on without regard to what is late. */
    void follow() {
        begin[0] = lo[0];
        for (int at = 1; at <= last; at++) {
            begin[at] = Math.max(lo[at], begin[at - 1] + service[at - 1] + drive[at - 1]);
        }
    }

    /** Puts a break between a position and the next, taken at the place of the one or of the other. */
    void insertBreak(int after, Break rest, boolean atNext) {
        reserve(last + 2);
        last++;
        for (int at = last; at > after + 1; at--) {
            lo[at] = lo[at - 1];
            hi[at] = hi[at - 1];
            service[at] = service[at - 1];
            drive[at] = drive[at - 1];
            limit[at] = limit[at - 1];
            visit[at] = visit[at - 1];
            mate[at] = mate[at - 1] > after ? mate[at - 1] + 1 : mate[at - 1];
        }
        int at = after + 1;
        lo[at] = rest.window().earliest();
        hi[at] = rest.window().latest() - rest.length();
        service[at] = rest.length();
        mate[at] = -1;
        visit[at] = BREAK;
        drive[at] = atNext ? 0 : drive[after];
        drive[after] = atNext ? drive[after] : 0;
    }

    void removeBreak(int after) {
        int gone = after + 1;
        drive[after] += drive[gone];
        for (int at = gone; at < last; at++) {
            lo[at] = lo[at + 1];
            hi[at] = hi[at + 1];
            service[at] = service[at + 1];
            drive[at] = drive[at + 1];
            limit[at] = limit[at + 1];
            visit[at] = visit[at + 1];
            mate[at] = mate[at + 1] > gone ? mate[at + 1] - 1 : mate[at + 1];
        }
        last--;
    }

    /** Picks up as late as delays no delivery, break or end: nobody waits on board for what could be waited for before. */
    void spareWaiting() {
        for (int at = last - 1; at >= 0; at--) {
            boolean moves = visit[at] == DEPOT || (visit[at] >= 0 && visit[at] % 2 == 0);
            if (moves) {
                double latest = Math.min(hi[at], begin[at + 1] - service[at] - drive[at]);
                begin[at] = Math.max(begin[at], latest);
            }
        }
    }
}
