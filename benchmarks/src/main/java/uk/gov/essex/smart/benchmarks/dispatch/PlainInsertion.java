package uk.gov.essex.smart.benchmarks.dispatch;

import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.movement.matching.Dispatch;
import uk.gov.essex.smart.movement.matching.Load;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Run;
import uk.gov.essex.smart.movement.matching.Stop;
import uk.gov.essex.smart.movement.matching.Travel;
import uk.gov.essex.smart.movement.matching.Visit;

/**
 * The least distance a ride adds, found the plain way: every run, every place for the pickup, every place for the delivery,
 * each candidate that would
 * be better checked in full. It leaves out breaks, needs, company and limits of duration, which this benchmark does not use.
 */
final class PlainInsertion {

    private static final double ROUNDING = 1e-6;

    private record Seat(Ride ride, boolean pickup) {}

    private final Travel travel;

    PlainInsertion(Travel travel) {
        this.travel = travel;
    }

    /** Infinite where the ride fits nowhere. */
    double best(Dispatch dispatch, Ride ride) {
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run < dispatch.runs(); run++) {
            List<Seat> seats = new ArrayList<>();
            for (Visit visit : dispatch.visits(run)) {
                seats.add(new Seat(dispatch.ride(visit.ride()), visit.pickup()));
            }
            best = Math.min(best, best(dispatch.run(run), seats, ride));
        }
        return best;
    }

    private double best(Run run, List<Seat> seats, Ride ride) {
        double best = Double.POSITIVE_INFINITY;
        for (int pickup = 0; pickup <= seats.size(); pickup++) {
            for (int delivery = pickup; delivery <= seats.size(); delivery++) {
                double extra = extra(run, seats, ride, pickup, delivery);
                if (extra < best) {
                    List<Seat> candidate = new ArrayList<>(seats);
                    candidate.add(pickup, new Seat(ride, true));
                    candidate.add(delivery + 1, new Seat(ride, false));
                    best = fits(run, candidate) && keepsTimes(run, candidate) ? extra : best;
                }
            }
        }
        return best;
    }

    /** What the ride adds when it boards and alights before the visits of these numbers. */
    private double extra(Run run, List<Seat> seats, Ride ride, int pickup, int delivery) {
        int from = ride.pickup().place();
        int to = ride.delivery().place();
        int before = place(run, seats, pickup - 1);
        int after = place(run, seats, pickup);
        if (pickup == delivery) {
            return travel.distance(before, from)
                    + travel.distance(from, to)
                    + travel.distance(to, after)
                    - travel.distance(before, after);
        }
        return detour(before, from, after) + detour(place(run, seats, delivery - 1), to, place(run, seats, delivery));
    }

    private double detour(int before, int place, int after) {
        return travel.distance(before, place) + travel.distance(place, after) - travel.distance(before, after);
    }

    private static int place(Run run, List<Seat> seats, int number) {
        if (number < 0 || number == seats.size()) {
            return number < 0 ? run.start() : run.end();
        }
        return stop(seats.get(number)).place();
    }

    private static Stop stop(Seat seat) {
        return seat.pickup() ? seat.ride().pickup() : seat.ride().delivery();
    }

    private static boolean fits(Run run, List<Seat> seats) {
        int[] aboard = new int[run.layouts().getFirst().dimensions()];
        for (Seat seat : seats) {
            boolean covered = false;
            for (int dimension = 0; dimension < aboard.length; dimension++) {
                aboard[dimension] +=
                        (seat.pickup() ? 1 : -1) * seat.ride().load().amount(dimension);
            }
            for (Load layout : run.layouts()) {
                covered |= covers(layout, aboard);
            }
            if (!covered) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(Load layout, int[] aboard) {
        for (int dimension = 0; dimension < aboard.length; dimension++) {
            if (aboard[dimension] > layout.amount(dimension)) {
                return false;
            }
        }
        return true;
    }

    /** Earliest times; a pickup is put off while its ride would be too long. */
    private boolean keepsTimes(Run run, List<Seat> seats) {
        double[] begin = new double[seats.size()];
        boolean moved = true;
        while (moved) {
            moved = false;
            double free = run.shift().earliest();
            int at = run.start();
            for (int i = 0; i < begin.length; i++) {
                Seat seat = seats.get(i);
                Stop stop = stop(seat);
                begin[i] = Math.max(Math.max(begin[i], stop.window().earliest()), free + travel.time(at, stop.place()));
                if (begin[i] > stop.window().latest() + ROUNDING) {
                    return false;
                }
                free = begin[i] + stop.service();
                at = stop.place();
            }
            if (free + travel.time(at, run.end()) > run.shift().latest() + ROUNDING) {
                return false;
            }
            for (int i = 0; i < begin.length; i++) {
                moved |= !seats.get(i).pickup() && putsOff(seats, begin, i);
            }
        }
        return true;
    }

    private static boolean putsOff(List<Seat> seats, double[] begin, int delivery) {
        Ride ride = seats.get(delivery).ride();
        int pickup = delivery - 1;
        while (!seats.get(pickup).ride().equals(ride)) {
            pickup--;
        }
        double least = begin[delivery] - ride.longestRide() - ride.pickup().service();
        if (least <= begin[pickup] + ROUNDING) {
            return false;
        }
        begin[pickup] = least;
        return true;
    }
}
