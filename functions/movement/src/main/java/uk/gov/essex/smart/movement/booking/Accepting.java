package uk.gov.essex.smart.movement.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingState;
import uk.gov.essex.smart.movement.Bookings;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Leg;
import uk.gov.essex.smart.movement.Notice;
import uk.gov.essex.smart.movement.Offer;
import uk.gov.essex.smart.movement.OfferId;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.Quote;
import uk.gov.essex.smart.movement.Quotes;
import uk.gov.essex.smart.movement.RunPlan;

/**
 * Books offers, each as promised or not at all; several offers (there and back) together or none. Every run's plan is
 * read, checked and written back by its version, so two acceptances never use one place. Accepting the same offer again
 * answers the same booking. Safe from any thread.
 */
public final class Accepting {

    private final Plans plans;
    private final Quotes quotes;
    private final Bookings bookings;
    private final Commits commits;
    private final Planner planner;
    private final Terms terms;
    private final Attempts attempts;

    public Accepting(
            Plans plans,
            Quotes quotes,
            Bookings bookings,
            Commits commits,
            Planner planner,
            Terms terms,
            Attempts attempts) {
        this.plans = plans;
        this.quotes = quotes;
        this.bookings = bookings;
        this.commits = commits;
        this.planner = planner;
        this.terms = terms;
        this.attempts = attempts;
    }

    /**
     * Books the offers, all or none.
     *
     * @param owner whom they were made to
     * @param offers of different requests
     */
    public Acceptance accept(String owner, List<OfferId> offers, Instant now) {
        List<Quote> held = new ArrayList<>();
        for (OfferId offer : offers) {
            Optional<Quote> quote = quotes.find(offer.quote())
                    .filter(found ->
                            found.owner().equals(owner) && found.find(offer).isPresent());
            if (quote.isEmpty()) {
                return before(owner, offers).orElse(new Acceptance.NotBooked(Acceptance.Reason.UNKNOWN));
            }
            held.add(quote.get());
        }
        return attempts.first(() -> attempt(owner, offers, held, now))
                .orElse(new Acceptance.NotBooked(Acceptance.Reason.BUSY));
    }

    /** What is decided, or empty where another's change came between. */
    private Optional<Acceptance> attempt(String owner, List<OfferId> offers, List<Quote> held, Instant now) {
        Draft draft = new Draft(plans, planner, now);
        List<Booking> made = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            Quote quote = held.get(i);
            Optional<Acceptance.Reason> obstacle = quote.expires().isBefore(now)
                    ? Optional.of(Acceptance.Reason.EXPIRED)
                    : draw(quote, quote.find(offers.get(i)).orElseThrow(), draft, made, now);
            if (obstacle.isPresent()) {
                return Optional.of(before(owner, offers).orElse(new Acceptance.NotBooked(obstacle.get())));
            }
        }
        if (commits.commit(draft.change()) == Commits.Outcome.DONE) {
            return Optional.of(new Acceptance.Confirmed(
                    made.stream().map(booking -> booking.withVersion(1)).toList()));
        }
        return before(owner, offers);
    }

    /** Adds an offer to the draft; what stands in the way, or empty where nothing does. */
    private Optional<Acceptance.Reason> draw(Quote quote, Offer offer, Draft draft, List<Booking> made, Instant now) {
        if (quote.replaces().isPresent()) {
            Optional<Booking> old = quote.replaces().flatMap(bookings::find);
            if (old.isEmpty() || old.get().state() != BookingState.CONFIRMED) {
                return Optional.of(Acceptance.Reason.NOT_REPLACEABLE);
            }
            draft.vacate(old.get());
            draft.change(old.get().in(BookingState.REPLACED), Notice.Kind.REPLACED);
        }
        Booking booking = new Booking(
                offer.id().booking(),
                quote.owner(),
                quote.passenger(),
                quote.request(),
                offer,
                BookingState.CONFIRMED,
                now,
                0);
        Rides rides = new Rides(booking.id(), quote.request(), terms);
        for (Leg.Ride leg : offer.rides()) {
            PlannedRide ride = rides.ride(leg);
            Optional<RunPlan> plan = draft.find(leg.run())
                    .flatMap(found -> planner.insert(found, ride, now))
                    .map(Planner.Planned::plan);
            if (plan.isEmpty()) {
                return Optional.of(Acceptance.Reason.TAKEN);
            }
            draft.change(plan.get());
        }
        draft.use(quote.token());
        draft.change(booking, Notice.Kind.CONFIRMED);
        made.add(booking);
        return Optional.empty();
    }

    /** What the same wish, or another for the same request, was answered before. */
    private Optional<Acceptance> before(String owner, List<OfferId> offers) {
        List<Booking> standing = new ArrayList<>();
        for (OfferId offer : offers) {
            bookings.find(offer.booking())
                    .filter(booking -> booking.owner().equals(owner))
                    .ifPresent(standing::add);
        }
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        boolean same = standing.size() == offers.size()
                && standing.stream()
                        .allMatch(booking -> offers.contains(booking.promise().id()));
        return Optional.of(
                same ? new Acceptance.Confirmed(standing) : new Acceptance.NotBooked(Acceptance.Reason.ANOTHER_BOOKED));
    }
}
