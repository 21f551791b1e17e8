package uk.gov.essex.smart.movement.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.Answerable;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.InMemoryStore;
import uk.gov.essex.smart.movement.InMemorySupply;
import uk.gov.essex.smart.movement.Offer;
import uk.gov.essex.smart.movement.OfferId;
import uk.gov.essex.smart.movement.Quote;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.ScheduledTrips;
import uk.gov.essex.smart.movement.Token;
import uk.gov.essex.smart.movement.TravelTimes;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.TripTime;
import uk.gov.essex.smart.movement.insight.InMemoryUnmetDemand;

/** All of booking over a store in memory, with shorthand for tests. */
final class County {

    static final String OWNER = "keykeykeykeykeyk";

    final InMemoryStore store = new InMemoryStore();
    final InMemoryUnmetDemand unmet = new InMemoryUnmetDemand();
    final Terms terms = Terms.USUAL;
    final Planner planner;
    final Quoting quoting;
    final Accepting accepting;
    final Cancelling cancelling;
    final Driving driving;
    final Breakdowns breakdowns;
    final Delays delays;
    final SeriesBooking series;

    County(RunPlan... runs) {
        this(new CircuityTravelTimes(), ScheduledTrips.NONE, runs);
    }

    County(TravelTimes travelTimes, ScheduledTrips trips, RunPlan... runs) {
        planner = new Planner(travelTimes, terms.weights());
        Attempts attempts = new Attempts(Commits.MOST_ATTEMPTS, attempt -> {});
        quoting = new Quoting(
                store,
                store,
                store,
                trips,
                planner,
                terms,
                new UnmetCount(unmet, new Answerable(new InMemorySupply())));
        accepting = new Accepting(store, store, store, store, planner, terms, attempts);
        cancelling = new Cancelling(store, store, store, planner, attempts);
        driving = new Driving(store, store, store, planner, attempts);
        breakdowns = new Breakdowns(store, store, store, planner, terms, attempts);
        delays = new Delays(store, store, store, planner, terms, attempts);
        series = new SeriesBooking(quoting, accepting, store);
        Arrays.stream(runs)
                .forEach(run -> assertThat(store.commit(Change.at(Samples.NOW).with(run)))
                        .isEqualTo(Commits.Outcome.DONE));
    }

    static TripRequest after(String time, Position from, Position to) {
        return Samples.request(from, to, new TripTime.DepartAfter(Samples.at(time)));
    }

    static TripRequest by(String time, Position from, Position to) {
        return Samples.request(from, to, new TripTime.ArriveBy(Samples.at(time)));
    }

    Quoted quote(TripRequest request) {
        return quote(request, Samples.NOW);
    }

    Quoted quote(TripRequest request, Instant now) {
        return quoting.quote(ask(request, Optional.empty()), now);
    }

    static Quoting.Ask ask(TripRequest request, Optional<Booking> replaces) {
        return new Quoting.Ask(Samples.token(), OWNER, Optional.empty(), request, replaces);
    }

    Quote offered(TripRequest request) {
        Quoted quoted = quote(request);
        assertThat(quoted).isInstanceOf(Quoted.Offered.class);
        return ((Quoted.Offered) quoted).quote();
    }

    Booking booked(TripRequest request) {
        return accepted(offered(request).offers().getFirst());
    }

    Booking accepted(Offer offer) {
        Acceptance acceptance = accept(offer.id());
        assertThat(acceptance).isInstanceOf(Acceptance.Confirmed.class);
        return ((Acceptance.Confirmed) acceptance).bookings().getFirst();
    }

    Acceptance accept(OfferId... offers) {
        return accepting.accept(OWNER, List.of(offers), Samples.NOW);
    }

    RunPlan plan(RunPlan run) {
        return store.find(run.id()).orElseThrow();
    }

    Booking now(Booking booking) {
        return store.find(booking.id()).orElseThrow();
    }

    static Token token() {
        return Samples.token();
    }
}
