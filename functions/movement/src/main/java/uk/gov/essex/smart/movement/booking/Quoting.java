package uk.gov.essex.smart.movement.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Offer;
import uk.gov.essex.smart.movement.PassengerId;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.Quote;
import uk.gov.essex.smart.movement.Quotes;
import uk.gov.essex.smart.movement.Refused;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.ScheduledTrips;
import uk.gov.essex.smart.movement.Token;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.Vehicle;
import uk.gov.essex.smart.movement.Why;

/**
 * Answers a request with offers over every kind of supply, the cheapest for the public first, and holds them; or says
 * what stands in the way and what would help. Safe from any thread.
 */
public final class Quoting {

    private final Quotes quotes;
    private final Planner planner;
    private final Terms terms;
    private final Nearby nearby;
    private final RoamingOffers roaming;
    private final BusOffers buses;
    private final UnmetCount unmet;

    /**
     * Who asks, and for what.
     *
     * @param owner the organisation whose key asks
     * @param replaces the asker's booking to be given up for an offer; its place counts as free
     */
    public record Ask(
            Token token,
            String owner,
            Optional<PassengerId> passenger,
            TripRequest request,
            Optional<Booking> replaces) {}

    public Quoting(
            Plans plans,
            Quotes quotes,
            Commits commits,
            ScheduledTrips trips,
            Planner planner,
            Terms terms,
            UnmetCount unmet) {
        this.unmet = unmet;
        this.quotes = quotes;
        this.planner = planner;
        this.terms = terms;
        nearby = new Nearby(plans, terms);
        roaming = new RoamingOffers(planner, terms);
        buses = new BusOffers(trips, plans, commits, planner, nearby, roaming, terms);
    }

    public Quoted quote(Ask ask, Instant now) {
        TripRequest request = ask.request();
        Rides rides = new Rides(new BookingId(ask.token()), request, terms);
        Wish wish = Wish.of(request, terms, now);
        PlannedRide ride = rides.ride(request.from(), request.to(), wish);
        Nearby.Found found = nearby.find(ride);
        List<RunPlan> runs =
                found.runs().stream().map(plan -> vacated(plan, ask, now)).toList();
        List<Candidate> candidates = new ArrayList<>(buses.candidates(rides, wish, now));
        roaming.carriers(ride, runs, now).forEach(carrier -> candidates.add(candidate(carrier)));
        if (candidates.isEmpty()) {
            Refused refused = found.lack()
                    .map(lack -> new Refused(lack, List.of()))
                    .orElseGet(() -> roaming.explain(ride, runs, now));
            if (ask.replaces().isEmpty()) {
                unmet.add(ask.owner(), request);
            }
            return new Quoted.Turned(refused);
        }
        List<Offer> offers = Comparison.offers(candidates, ask.token(), request, terms);
        Quote quote = new Quote(
                ask.token(),
                ask.owner(),
                ask.passenger(),
                request,
                offers,
                ask.replaces().map(Booking::id),
                now.plus(terms.hold()));
        quotes.hold(quote);
        return new Quoted.Offered(quote);
    }

    /** The plan as it is once the booking to be replaced has left it. */
    private RunPlan vacated(RunPlan plan, Ask ask, Instant now) {
        return ask.replaces()
                .map(Booking::id)
                .filter(booking -> plan.find(booking).isPresent())
                .map(booking -> planner.without(plan, booking, now))
                .orElse(plan);
    }

    private static Candidate candidate(RoamingOffers.Carrier carrier) {
        Vehicle vehicle = carrier.planned().plan().vehicle();
        List<Why> because = carrier.rides() == 0 ? List.of() : List.of(new Why(Why.Reason.SHARED_RUN, carrier.rides()));
        return new Candidate(
                List.of(carrier.leg()),
                carrier.leg().alighting(),
                vehicle.mode(),
                carrier.planned().publicCostPence(),
                carrier.grams(),
                Requirements.isStepFree(vehicle),
                Set.copyOf(vehicle.equipment()),
                because);
    }
}
