package uk.gov.essex.smart.movement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A trip that is promised to whoever accepts it in time.
 *
 * @param pickup when the first vehicle comes
 * @param arrival when the party reaches where it wants to be
 * @param mode what carries it furthest
 * @param co2Grams what carrying the party adds
 * @param stepFree whether every vehicle can be boarded without a step
 * @param equipment what every vehicle of it carries
 */
public record Offer(
        OfferId id,
        List<Leg> legs,
        TimeWindow pickup,
        TimeWindow arrival,
        Mode mode,
        Price price,
        int co2Grams,
        boolean stepFree,
        Set<Equipment> equipment,
        List<Why> why) {

    /** @throws IllegalArgumentException where nothing carries the party */
    public Offer {
        legs = List.copyOf(legs);
        equipment = Set.copyOf(equipment);
        why = List.copyOf(why);
        if (legs.stream().noneMatch(leg -> leg instanceof Leg.Ride)) {
            throw new IllegalArgumentException("An offer must have a ride");
        }
    }

    /** The parts on vehicles, in order. */
    public List<Leg.Ride> rides() {
        return legs.stream()
                .flatMap(leg -> leg instanceof Leg.Ride ride ? Stream.of(ride) : Stream.empty())
                .toList();
    }

    /** Metres on foot, all parts together. */
    public int walkMetres() {
        return legs.stream()
                .mapToInt(leg -> leg instanceof Leg.Walk walk ? walk.metres() : 0)
                .sum();
    }

    /** The same promise, but for what another run keeps of it, and when. The first ride sets the pickup, the last the arrival. */
    public Offer with(Leg.Ride old, Leg.Ride ride) {
        List<Leg> others =
                legs.stream().map(leg -> leg.equals(old) ? ride : leg).toList();
        return new Offer(
                id,
                others,
                rides().getFirst().equals(old) ? ride.boarding() : pickup,
                legs.getLast().equals(old) ? ride.alighting() : arrival,
                mode,
                price,
                co2Grams,
                stepFree,
                equipment,
                why);
    }
}
