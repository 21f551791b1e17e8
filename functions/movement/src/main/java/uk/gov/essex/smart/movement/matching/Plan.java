package uk.gov.essex.smart.movement.matching;

import java.util.List;

/**
 * What a run has promised and not yet done. History is not told: a run under way starts where its vehicle now is, its
 * shift at the present moment, with the rides then on board.
 *
 * @param aboard rides on board at the start
 * @param rides rides still to be picked up
 * @param visits in order. They name rides by position, first those aboard, then the others. On a timetabled run the
 *     order says nothing; each ride has its fixed stops by place and window
 * @param committed how many of the visits must stay the first ones in this order
 */
public record Plan(List<Aboard> aboard, List<Ride> rides, List<Visit> visits, int committed) {

    /** Nothing promised. */
    public static final Plan NONE = new Plan(List.of(), List.of(), List.of(), 0);

    public Plan {
        aboard = List.copyOf(aboard);
        rides = List.copyOf(rides);
        visits = List.copyOf(visits);
        if (committed < 0 || committed > visits.size()) {
            throw new IllegalArgumentException(
                    "The committed visits (" + committed + ") must be between 0 and all " + visits.size());
        }
    }

    /** Rides to be picked up, nobody on board, nothing committed. */
    public static Plan of(List<Ride> rides, List<Visit> visits) {
        return new Plan(List.of(), rides, visits, 0);
    }

    /** The ride that visits name by this position. */
    public Ride ride(int position) {
        return position < aboard.size() ? aboard.get(position).ride() : rides.get(position - aboard.size());
    }

    public int size() {
        return aboard.size() + rides.size();
    }
}
