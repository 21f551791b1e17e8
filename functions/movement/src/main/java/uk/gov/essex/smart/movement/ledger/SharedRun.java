package uk.gov.essex.smart.movement.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * A run as it was driven, to be paid for.
 *
 * @param run the run's id, unique on its day
 * @param operator the agency whose vehicle it is
 * @param riders all who were carried; at least one
 * @param visits whose each visit is, in the order driven: places in {@code riders}, each at least once
 * @param standingPence what the run cost beside its ways: being out at all, waiting, breaks; not negative
 */
public record SharedRun(
        LocalDate day,
        String run,
        String operator,
        List<Rider> riders,
        List<Integer> visits,
        Way way,
        double standingPence) {

    /** What it costs to go straight from one visit to another, in pence, serving the latter included. */
    @FunctionalInterface
    public interface Way {

        /**
         * Pence from one to the other.
         *
         * @param from a visit, or -1 for the depot at the start
         * @param to a later visit, or the number of visits for the depot at the end
         */
        double pence(int from, int to);
    }

    public SharedRun {
        riders = List.copyOf(riders);
        visits = List.copyOf(visits);
        int count = riders.size();
        if (count == 0 || visits.stream().anyMatch(rider -> rider < 0 || rider >= count)) {
            throw new IllegalArgumentException("Run " + run + " must have riders and every visit one of them");
        }
        if (visits.stream().distinct().count() < count) {
            throw new IllegalArgumentException("Every rider of run " + run + " must be visited");
        }
        if (!(standingPence >= 0)) {
            throw new IllegalArgumentException(
                    "The standing cost (" + standingPence + ") of run " + run + " must not be negative");
        }
    }
}
