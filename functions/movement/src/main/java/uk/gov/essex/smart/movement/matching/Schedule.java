package uk.gov.essex.smart.movement.matching;

import java.util.List;

/**
 * When a run is where: everybody is delivered as early as the plan allows, and picked up as late as does not delay a
 * delivery, so that nobody waits on board needlessly.
 *
 * @param calls in order; a break before leaving or after reaching the end is not among them
 * @param distance driven
 * @param time driving and serving, without waiting
 */
public record Schedule(List<Call> calls, double leavesAt, double endsAt, double distance, double time) {

    public Schedule {
        calls = List.copyOf(calls);
    }
}
