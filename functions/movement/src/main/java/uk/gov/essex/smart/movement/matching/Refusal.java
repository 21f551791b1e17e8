package uk.gov.essex.smart.movement.matching;

import java.util.List;

/**
 * Why no run takes a ride.
 *
 * @param binding the constraint without which, all others kept, some run would take it
 * @param relaxations single changes that each make it possible, the smallest of each kind; least change of time first,
 *     then the others. Empty where no one change is enough
 */
public record Refusal(Binding binding, List<Relaxation> relaxations) {

    public Refusal {
        relaxations = List.copyOf(relaxations);
    }

    /** What stands in the way. */
    public enum Binding {
        /** There is no run at all. */
        NO_RUN,
        /** No run offers what is needed. */
        NEEDS,
        /** No suitable run has room, at all or at that time. */
        CAPACITY,
        /** Only runs with rides on board that may not share with this one. */
        COMPANY,
        /** The direct way, or every shared one, takes longer than the longest ride. */
        RIDE_TIME,
        /** No run passes within the windows. */
        WINDOW,
        /** No run could do it at any time of its shift. */
        SHIFT
    }
}
