package uk.gov.essex.smart.movement.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lightest insertions of a ride over all runs. */
final class Ranking {

    private final Fleet fleet;
    private final Search search;
    private int[] run = new int[4];
    private int[] pickupAfter = new int[4];
    private int[] deliveryAfter = new int[4];
    private double[] weight = new double[4];
    private int found;

    Ranking(Fleet fleet) {
        this.fleet = fleet;
        search = new Search(fleet.rides);
    }

    List<Insertion> rank(Ride ride, int most) {
        int number = fleet.rides.sketch(ride);
        found = 0;
        for (int next = 0; next < fleet.size(); next++) {
            double bound = found < most ? Double.POSITIVE_INFINITY : weight[found - 1];
            switch (fleet.get(next)) {
                case Roaming roaming -> {
                    if (search.best(roaming.route, number, bound)) {
                        keep(most, next, search.pickupAfter, search.deliveryAfter, search.extra);
                    }
                }
                case Timetabled trip -> {
                    if (trip.best(number, bound)) {
                        keep(most, next, trip.boards, trip.alights, trip.extra);
                    }
                }
            }
        }
        List<Insertion> insertions = new ArrayList<>(found);
        for (int at = 0; at < found; at++) {
            insertions.add(tell(ride, number, at));
        }
        return insertions;
    }

    private void keep(int most, int next, int pickup, int delivery, double extra) {
        if (found == run.length && found < most) {
            grow();
        }
        int at = found < most ? found++ : found - 1;
        while (at > 0 && weight[at - 1] > extra) {
            run[at] = run[at - 1];
            pickupAfter[at] = pickupAfter[at - 1];
            deliveryAfter[at] = deliveryAfter[at - 1];
            weight[at] = weight[at - 1];
            at--;
        }
        run[at] = next;
        pickupAfter[at] = pickup;
        deliveryAfter[at] = delivery;
        weight[at] = extra;
    }

    private void grow() {
        int more = 2 * found;
        run = Arrays.copyOf(run, more);
        pickupAfter = Arrays.copyOf(pickupAfter, more);
        deliveryAfter = Arrays.copyOf(deliveryAfter, more);
        weight = Arrays.copyOf(weight, more);
    }

    private Insertion tell(Ride ride, int number, int at) {
        return switch (fleet.get(run[at])) {
            case Timetabled trip -> {
                double boards = trip.run().fixed().get(pickupAfter[at]).departure();
                double alights = trip.run().fixed().get(deliveryAfter[at]).arrival();
                yield new Insertion(
                        ride, run[at], pickupAfter[at], deliveryAfter[at], 0, weight[at], 0, 0, boards, alights);
            }
            case Roaming roaming -> tell(ride, number, at, roaming);
        };
    }

    private Insertion tell(Ride ride, int number, int at, Roaming roaming) {
        Timing timing = search.timing;
        roaming.route.settle(timing, number, pickupAfter[at], deliveryAfter[at]);
        timing.spareWaiting();
        double pickupAt = 0;
        double deliveryAt = 0;
        for (int position = 1; position < timing.last; position++) {
            if (timing.visit[position] == 2 * number) {
                pickupAt = timing.begin[position];
            } else if (timing.visit[position] == 2 * number + 1) {
                deliveryAt = timing.begin[position];
            }
        }
        double distance = roaming.extraDistance(number, pickupAfter[at], deliveryAfter[at]);
        double time = roaming.extraTime(number, pickupAfter[at], deliveryAfter[at]);
        Tariff tariff = roaming.run().tariff();
        double cost = tariff.cost(distance, time) + (roaming.route.size == 0 ? tariff.whenUsed() : 0);
        return new Insertion(
                ride,
                run[at],
                pickupAfter[at],
                deliveryAfter[at],
                cost,
                weight[at],
                distance,
                time,
                pickupAt,
                deliveryAt);
    }
}
