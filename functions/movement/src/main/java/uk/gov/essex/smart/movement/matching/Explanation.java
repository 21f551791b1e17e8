package uk.gov.essex.smart.movement.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import uk.gov.essex.smart.movement.matching.Refusal.Binding;
import uk.gov.essex.smart.movement.matching.Relaxation.Change;

/** Explains a refusal by ranking the ride again with one constraint relaxed at a time. */
final class Explanation {

    private static final int HALVINGS = 8;

    private final Fleet fleet;
    private final Ranking ranking;
    private final double furthest;

    Explanation(Fleet fleet, double furthest) {
        this.fleet = fleet;
        this.furthest = furthest;
        ranking = new Ranking(fleet);
    }

    Refusal explain(Ride ride) {
        List<Relaxation> relaxations = new ArrayList<>();
        smallest(Change.LATER, by -> shifted(ride, 0, by)).ifPresent(relaxations::add);
        smallest(Change.EARLIER, by -> shifted(ride, by, 0)).ifPresent(relaxations::add);
        smallest(Change.LONGER_RIDE, by -> ride.withLongestRide(ride.longestRide() + by))
                .ifPresent(relaxations::add);
        relaxations.sort(Comparator.comparingDouble(Relaxation::by));
        split(ride).ifPresent(relaxations::add);
        found(Change.ANY_COMPANY, 0, ride.withCompany(0, 0)).ifPresent(relaxations::add);
        found(Change.FEWER_NEEDS, 0, ride.withNeeds(0)).ifPresent(relaxations::add);
        return new Refusal(binding(ride), relaxations);
    }

    private Binding binding(Ride ride) {
        if (fleet.size() == 0) {
            return Binding.NO_RUN;
        }
        if (!suits(ride.load(), ride.needs())) {
            return suits(none(ride.load()), ride.needs()) ? Binding.CAPACITY : Binding.NEEDS;
        }
        if (fits(ride.withCompany(0, 0))) {
            return Binding.COMPANY;
        }
        if (fits(ride.withLoad(none(ride.load())))) {
            return Binding.CAPACITY;
        }
        if (fits(ride.withNeeds(0))) {
            return Binding.NEEDS;
        }
        if (fits(ride.withLongestRide(Double.POSITIVE_INFINITY))) {
            return Binding.RIDE_TIME;
        }
        Ride anyTime = ride.withPickup(Window.ALWAYS).withDelivery(Window.ALWAYS);
        return fits(anyTime) ? Binding.WINDOW : Binding.SHIFT;
    }

    private boolean suits(Load load, long needs) {
        int[] amounts = Rides.amounts(load);
        for (int run = 0; run < fleet.size(); run++) {
            if (new Vehicle(fleet.get(run).run(), fleet.weights).suits(amounts, needs)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Ride ride) {
        return !ranking.rank(ride, 1).isEmpty();
    }

    private Optional<Relaxation> found(Change change, double by, Ride ride) {
        return ranking.rank(ride, 1).stream().findFirst().map(insertion -> new Relaxation(change, by, insertion));
    }

    /** The least change up to the furthest, to one part in 256: whatever less allows, more allows too. */
    private Optional<Relaxation> smallest(Change change, DoubleFunction<Ride> changed) {
        Optional<Relaxation> best = found(change, furthest, changed.apply(furthest));
        double without = 0;
        for (int halving = 0; best.isPresent() && halving < HALVINGS; halving++) {
            double with = best.get().by();
            double middle = (without + with) / 2;
            Optional<Relaxation> less = found(change, middle, changed.apply(middle));
            if (less.isPresent()) {
                best = less;
            } else {
                without = middle;
            }
        }
        return best;
    }

    private static Ride shifted(Ride ride, double before, double after) {
        return ride.withPickup(ride.pickup().window().widened(before, after))
                .withDelivery(ride.delivery().window().widened(before, after));
    }

    private Optional<Relaxation> split(Ride ride) {
        for (double part : new double[] {0.75, 0.5, 0.25}) {
            int[] amounts = Rides.amounts(ride.load());
            int whole = Arrays.stream(amounts).sum();
            Arrays.setAll(amounts, d -> (int) (amounts[d] * part));
            int some = Arrays.stream(amounts).sum();
            if (some > 0 && some < whole) {
                Optional<Relaxation> smaller = found(Change.SMALLER_PARTY, part, ride.withLoad(Load.of(amounts)));
                if (smaller.isPresent()) {
                    return smaller;
                }
            }
        }
        return Optional.empty();
    }

    private static Load none(Load load) {
        return Load.of(new int[load.dimensions()]);
    }
}
