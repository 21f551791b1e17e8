package uk.gov.essex.smart.movement.timetable;

import java.time.Instant;
import java.util.List;

/**
 * From door to door.
 *
 * @param legs a {@link Leg.Reach}, then rides with transfers between some of them, then a reach again
 */
public record Journey(List<Leg> legs) {

    public Journey {
        legs = List.copyOf(legs);
    }

    public Instant departure() {
        return legs.getFirst().departure();
    }

    public Instant arrival() {
        return legs.getLast().arrival();
    }

    public List<Leg.Ride> rides() {
        return legs.stream()
                .filter(Leg.Ride.class::isInstance)
                .map(Leg.Ride.class::cast)
                .toList();
    }

    public int changes() {
        return rides().size() - 1;
    }

    /** What the ways at both ends cost the public; one more rider on a timetabled trip costs next to nothing. */
    public int costPence() {
        return reach().stream().mapToInt(reach -> reach.by().costPence()).sum();
    }

    /** The walks at both ends. */
    public int walkMetres() {
        return reach().stream().mapToInt(reach -> reach.by().walkMetres()).sum();
    }

    private List<Leg.Reach> reach() {
        return legs.stream()
                .filter(Leg.Reach.class::isInstance)
                .map(Leg.Reach.class::cast)
                .toList();
    }
}
