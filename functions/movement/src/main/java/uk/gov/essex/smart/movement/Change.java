package uk.gov.essex.smart.movement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that one step changes. Each plan and booking carries the version it was read at, or 0 where it must not exist yet.
 *
 * @param accepted quotes that the step uses up: each must still be held and unused
 * @param at when; quotes must not have expired by then
 */
public record Change(
        List<RunPlan> plans, List<Booking> bookings, List<Token> accepted, List<Notice> notices, Instant at) {

    /** How many things one step can change at most: what DynamoDB writes in one transaction. */
    public static final int MOST = 100;

    public Change {
        plans = List.copyOf(plans);
        bookings = List.copyOf(bookings);
        accepted = List.copyOf(accepted);
        notices = List.copyOf(notices);
    }

    public static Change at(Instant at) {
        return new Change(List.of(), List.of(), List.of(), List.of(), at);
    }

    /** How many things it changes. */
    public int size() {
        return plans.size() + bookings.size() + accepted.size() + notices.size();
    }

    public Change with(RunPlan plan) {
        return new Change(added(plans, plan), bookings, accepted, notices, at);
    }

    public Change with(Booking booking) {
        return new Change(plans, added(bookings, booking), accepted, notices, at);
    }

    public Change with(Notice notice) {
        return new Change(plans, bookings, accepted, added(notices, notice), at);
    }

    public Change using(Token quote) {
        return new Change(plans, bookings, added(accepted, quote), notices, at);
    }

    private static <T> List<T> added(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    /** The plan of this run among those changed. */
    public Optional<RunPlan> plan(RunId id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }
}
