package uk.gov.essex.smart.lives.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.RouteOfAccess;
import uk.gov.essex.smart.lives.Urgency;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.workflow.Notice.Occasion;

/**
 * A referral on its way: every stage it came to.
 *
 * @param personMayBeTold false where writing to the person could harm somebody
 * @param arrivals oldest first; the first is its receipt
 * @param escalated what was last told of the clock of the stage it is in
 */
public record CaseFile(
        Route route,
        Urgency urgency,
        RouteOfAccess access,
        boolean personMayBeTold,
        TeamId team,
        List<Arrival> arrivals,
        Optional<Occasion> escalated) {

    /** The most stages that a case comes to; one that lasts longer begins anew. */
    public static final int MOST_ARRIVALS = 200;

    /** @throws IllegalArgumentException where the first arrival is not a receipt, or one does not lead to the next */
    public CaseFile {
        arrivals = List.copyOf(arrivals);
        if (arrivals.isEmpty() || arrivals.getFirst().stage() != Stage.RECEIVED) {
            throw new IllegalArgumentException("The first arrival of a case is its receipt");
        }
        for (int i = 1; i < arrivals.size(); i++) {
            Arrival before = arrivals.get(i - 1);
            Arrival after = arrivals.get(i);
            if (!before.stage().leadsTo(after.stage()) || after.at().isBefore(before.at())) {
                throw new IllegalArgumentException(
                        "Arrival " + i + " (" + after.stage() + ") cannot follow " + before.stage());
            }
        }
    }

    static CaseFile of(Referral referral, TeamId team, Arrival receipt) {
        return new CaseFile(
                referral.details().route(),
                referral.details().urgency(),
                referral.details().access(),
                referral.personMayBeTold(),
                team,
                List.of(receipt),
                Optional.empty());
    }

    public Stage stage() {
        return arrivals.getLast().stage();
    }

    /** When it was received. */
    public Instant received() {
        return arrivals.getFirst().at();
    }

    /** When it came to the stage it is in. */
    public Instant since() {
        return arrivals.getLast().at();
    }

    /** What it was closed with, where it is closed. */
    public Optional<Outcome> outcome() {
        return stage() == Stage.CLOSED ? arrivals.getLast().outcome() : Optional.empty();
    }

    /** The same case at another team. */
    public CaseFile passedTo(TeamId next) {
        return new CaseFile(route, urgency, access, personMayBeTold, next, arrivals, escalated);
    }

    /** The same case once the referral says other things; who takes it and how far it came stay. */
    public CaseFile revised(Referral referral) {
        return new CaseFile(
                referral.details().route(),
                referral.details().urgency(),
                referral.details().access(),
                referral.personMayBeTold(),
                team,
                arrivals,
                escalated);
    }

    CaseFile escalated(Occasion told) {
        return new CaseFile(route, urgency, access, personMayBeTold, team, arrivals, Optional.of(told));
    }

    CaseFile and(Arrival arrival) {
        List<Arrival> more = new ArrayList<>(arrivals);
        more.add(arrival);
        return new CaseFile(route, urgency, access, personMayBeTold, team, more, Optional.empty());
    }

    /** How it came to a stage by this move, where that was taken already. */
    Optional<Arrival> arrivalBy(MoveId move) {
        return arrivals.stream().filter(arrival -> arrival.move().equals(move)).findFirst();
    }

    /** Whether the person was assessed or helped. */
    public boolean ledToCare() {
        return arrivals.stream()
                .anyMatch(arrival -> arrival.stage() == Stage.ASSESSMENT || arrival.stage() == Stage.SERVICE);
    }

    boolean hadService() {
        return arrivals.stream().anyMatch(arrival -> arrival.stage() == Stage.SERVICE);
    }
}
