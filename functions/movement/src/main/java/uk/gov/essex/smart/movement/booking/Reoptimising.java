package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.Bookings;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Leg;
import uk.gov.essex.smart.movement.Notice;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Zone;
import uk.gov.essex.smart.movement.matching.Budget;
import uk.gov.essex.smart.movement.matching.Optimiser;

/**
 * Betters the plans of a day and area without breaking a promise: runs swap rides and change their order. Runs that
 * swapped rides are written in one step, with the bookings they swapped; where somebody changed one of them in the
 * meantime nothing of that step is written, and the next time tries again. What starts soon stays as it is. Safe from
 * any thread.
 */
public final class Reoptimising {

    private static final Duration SETTLED = Duration.ofMinutes(30);
    private static final int MOST_RUNS = 200;
    private static final double WORTH_IT = 1;

    private final Plans plans;
    private final Bookings bookings;
    private final Commits commits;
    private final Planner planner;

    /**
     * What came of it.
     *
     * @param gain by how much the plans' weight fell, in pence as the council weighs
     * @param written runs whose plans were bettered
     * @param lost runs whose bettered plans could not be written
     */
    public record Bettered(double gain, int written, int lost) {}

    public Reoptimising(Plans plans, Bookings bookings, Commits commits, Planner planner) {
        this.plans = plans;
        this.bookings = bookings;
        this.commits = commits;
        this.planner = planner;
    }

    public Bettered better(LocalDate day, Zone zone, Budget budget, long seed, Instant now) {
        Board board = planner.board(now, SETTLED);
        plans.list(day, zone, MOST_RUNS).stream()
                .filter(plan -> !plan.isTimetabled() && plan.state() == RunPlan.State.OPEN)
                .forEach(board::lay);
        double gain =
                board.isEmpty() || board.dispatch().rides() < 2 ? 0 : Optimiser.improve(board.dispatch(), budget, seed);
        if (gain < WORTH_IT) {
            return new Bettered(0, 0, 0);
        }
        List<Rework> reworks = new ArrayList<>();
        for (int run = 0; run < board.dispatch().runs(); run++) {
            Rework rework = new Rework(board.laid(run), board.plan(run));
            if (!order(rework.plan()).equals(order(rework.old()))) {
                board.verify(run);
                reworks.add(rework);
            }
        }
        int written = swapping(reworks).stream()
                .filter(together -> write(together, now))
                .mapToInt(List::size)
                .sum();
        return new Bettered(gain, written, reworks.size() - written);
    }

    /** A run's plan as it was, and as it would be. */
    private record Rework(RunPlan old, RunPlan plan) {

        boolean touches(Rework other) {
            return plan.rides().stream()
                            .anyMatch(ride -> other.old.find(ride.booking()).isPresent())
                    || old.rides().stream()
                            .anyMatch(ride -> other.plan.find(ride.booking()).isPresent());
        }
    }

    /** Who boards and alights, in order. */
    private static List<List<Object>> order(RunPlan plan) {
        return plan.calls().stream()
                .map(call -> List.<Object>of(call.booking(), call.action()))
                .toList();
    }

    /** Runs that swapped rides, together. */
    private static List<List<Rework>> swapping(List<Rework> reworks) {
        List<List<Rework>> groups = new ArrayList<>();
        for (Rework rework : reworks) {
            List<Rework> group = new ArrayList<>(List.of(rework));
            groups.removeIf(other -> {
                boolean meets = other.stream().anyMatch(rework::touches);
                if (meets) {
                    group.addAll(other);
                }
                return meets;
            });
            groups.add(group);
        }
        return groups;
    }

    private boolean write(List<Rework> together, Instant now) {
        Change change = Change.at(now);
        for (Rework rework : together) {
            Optional<RunPlan> plan = planner.confirmed(rework.old(), rework.plan(), now);
            if (plan.isEmpty()) {
                return false;
            }
            change = change.with(plan.get());
            for (PlannedRide ride : plan.get().rides()) {
                if (rework.old().find(ride.booking()).isEmpty()) {
                    Optional<Booking> moved = moved(ride.booking(), together, plan.get());
                    if (moved.isEmpty()) {
                        return false;
                    }
                    change = change.with(moved.get()).with(notice(moved.get(), now));
                }
            }
        }
        return change.size() <= Change.MOST && commits.commit(change) == Commits.Outcome.DONE;
    }

    private Optional<Booking> moved(BookingId id, List<Rework> together, RunPlan plan) {
        Optional<RunPlan> from = together.stream()
                .map(Rework::old)
                .filter(old -> old.find(id).isPresent())
                .findFirst();
        return bookings.find(id)
                .filter(booking -> !booking.state().isFinal())
                .flatMap(booking -> from.map(old -> {
                    Leg.Ride leg = Moving.leg(booking, old.id());
                    return booking.promising(booking.promise().with(leg, leg.on(plan)));
                }));
    }

    private static Notice notice(Booking booking, Instant now) {
        return new Notice(
                booking.id(),
                Notice.Kind.MOVED,
                now,
                booking.promise().pickup(),
                booking.promise().arrival());
    }
}
