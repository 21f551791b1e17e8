package uk.gov.essex.smart.movement.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.CircuityTravelTimes.Place;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.Road;
import uk.gov.essex.smart.movement.ledger.Rider;
import uk.gov.essex.smart.movement.ledger.SharedRun;

/**
 * A driven run as the ledger divides it. What fewer riders would have cost needs ways that nobody drove; those are the
 * model's, as are all others then, and all are scaled alike so that the run costs what it did.
 */
final class Sharing {

    private final DrivenRun run;
    private final List<PlannedCall> calls;
    private final List<Place> places = new ArrayList<>();

    private Sharing(DrivenRun run) {
        this.run = run;
        calls = run.plan().calls();
        var depot = run.plan().vehicle().depot();
        places.add(CircuityTravelTimes.place(depot, calls.getFirst().arrival()));
        calls.forEach(call -> places.add(CircuityTravelTimes.place(run.place(call), call.arrival())));
        places.add(CircuityTravelTimes.place(depot, calls.getLast().arrival()));
    }

    static SharedRun of(DrivenRun run, Function<BookingId, Rider> rider) {
        return new Sharing(run).shared(rider);
    }

    private SharedRun shared(Function<BookingId, Rider> rider) {
        Map<BookingId, Integer> number = new HashMap<>();
        run.carried().forEach(booking -> number.put(booking, number.size()));
        double driven = run.drivingPence();
        double modelled = 0;
        for (int visit = 0; visit <= calls.size(); visit++) {
            modelled += modelled(visit - 1, visit);
        }
        double scale = modelled > 0 ? driven / modelled : 0;
        double standing = run.plan().vehicle().rates().pencePerShift() + (modelled > 0 ? 0 : driven);
        return new SharedRun(
                run.plan().id().day(),
                run.plan().id().value(),
                run.plan().vehicle().id().agency().value(),
                run.carried().stream().map(rider).toList(),
                calls.stream()
                        .map(call -> number.getOrDefault(call.booking(), -1))
                        .toList(),
                (from, to) -> scale * modelled(from, to) + (to < calls.size() ? run.pence(calls.get(to)) : 0),
                standing);
    }

    private double modelled(int from, int to) {
        Road road = CircuityTravelTimes.road(places.get(from + 1), places.get(to + 1));
        return run.pence(road.metres(), road.seconds());
    }
}
