package uk.gov.essex.smart.movement;

import java.time.Instant;
import java.util.List;
import uk.gov.essex.smart.common.Position;

/** A way through the timetable, its parts in order without a gap in place. At most one part is a feeder. */
public record ScheduledJourney(List<Part> parts) {

    public ScheduledJourney {
        parts = List.copyOf(parts);
    }

    /** A part of the way. */
    public sealed interface Part {

        Instant departure();

        Instant arrival();
    }

    /** On foot. */
    public record Walk(Position from, Position to, int metres, Instant departure, Instant arrival) implements Part {}

    /** By a demand-responsive vehicle still to be found, no sooner than {@code departure} and by {@code arrival}. */
    public record Feeder(Position from, Position to, Instant departure, Instant arrival) implements Part {}

    /**
     * On a trip.
     *
     * @param boarding index of the call where the party boards
     * @param alighting index of the call where it alights
     */
    public record OnTrip(ScheduledTrip trip, int boarding, int alighting) implements Part {

        @Override
        public Instant departure() {
            return trip.calls().get(boarding).departure();
        }

        @Override
        public Instant arrival() {
            return trip.calls().get(alighting).arrival();
        }
    }
}
