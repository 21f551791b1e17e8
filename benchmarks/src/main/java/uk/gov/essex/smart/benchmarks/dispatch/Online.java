package uk.gov.essex.smart.benchmarks.dispatch;

import java.util.List;
import uk.gov.essex.smart.benchmarks.Latencies;
import uk.gov.essex.smart.movement.matching.Dispatch;
import uk.gov.essex.smart.movement.matching.Insertion;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Run;
import uk.gov.essex.smart.movement.matching.Travel;
import uk.gov.essex.smart.movement.matching.Weights;

/**
 * A day of requests, one after the other: each is ranked over all runs and its lightest insertion accepted. On every so
 * many of them plain insertion is asked too, and must come to the same distance.
 */
final class Online {

    /** How many offers a rider is shown. */
    static final int OFFERS = 5;

    private static final double SAME = 1e-3;

    private final Dispatch dispatch;
    private final PlainInsertion plain;
    private final Latencies ours = new Latencies();
    private final Latencies plainly = new Latencies();
    private final Latencies beside = new Latencies();
    private int served;

    Online(Travel travel, List<Run> runs) {
        dispatch = new Dispatch(travel, Weights.COST);
        runs.forEach(dispatch::addRun);
        plain = new PlainInsertion(travel);
    }

    /** @param every how often plain insertion is asked; 0 for never */
    Online serve(List<Request> requests, int every) {
        for (int i = 0; i < requests.size(); i++) {
            Ride ride = requests.get(i).ride();
            if (every > 0 && i % every == every - 1) {
                compare(ride);
            }
            served += ours.time(() -> accept(ride)) ? 1 : 0;
        }
        return this;
    }

    private boolean accept(Ride ride) {
        List<Insertion> offers = dispatch.rank(ride, OFFERS);
        if (offers.isEmpty()) {
            return false;
        }
        dispatch.accept(offers.getFirst());
        return true;
    }

    private void compare(Ride ride) {
        double least = plainly.time(() -> plain.best(dispatch, ride));
        List<Insertion> offers = beside.time(() -> dispatch.rank(ride, OFFERS));
        double engine =
                offers.isEmpty() ? Double.POSITIVE_INFINITY : offers.getFirst().extraDistance();
        if (engine != least && !(Math.abs(engine - least) < SAME)) {
            throw new IllegalStateException(
                    "The engine adds " + engine + " metres where plain insertion adds " + least);
        }
    }

    Dispatch dispatch() {
        return dispatch;
    }

    Latencies ours() {
        return ours;
    }

    int served() {
        return served;
    }

    int compared() {
        return plainly.count();
    }

    /** How many times as long plain insertion took, over the requests it was asked for. */
    double ratio() {
        return plainly.seconds() / beside.seconds();
    }
}
