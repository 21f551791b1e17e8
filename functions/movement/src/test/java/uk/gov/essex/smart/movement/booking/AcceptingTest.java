package uk.gov.essex.smart.movement.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingState;
import uk.gov.essex.smart.movement.Notice;
import uk.gov.essex.smart.movement.Offer;
import uk.gov.essex.smart.movement.OfferId;
import uk.gov.essex.smart.movement.Party;
import uk.gov.essex.smart.movement.Quote;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.TripTime;

final class AcceptingTest {

    private static final TripRequest REQUEST = County.after("10:00", Samples.STATION, Samples.HOSPITAL);
    private static final TripRequest COACH_PARTY = Samples.request(
            Samples.STATION, Samples.HOSPITAL, new TripTime.DepartAfter(Samples.at("10:00")), new Party(8, 0, 0, 0, 0));

    private final RunPlan run = Samples.run(Samples.minibus("m1"));
    private final County county = new County(run);

    @Test
    void booksTheRideAndTellsTheOwner() {
        Booking booking = county.booked(REQUEST);
        assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(county.now(booking)).isEqualTo(booking);
        assertThat(county.plan(run).find(booking.id())).isPresent();
        assertThat(county.store.notices(booking.id())).extracting(Notice::kind).containsExactly(Notice.Kind.CONFIRMED);
    }

    @Test
    void answersTheSameOfferTheSameAgain() {
        Offer offer = county.offered(REQUEST).offers().getFirst();
        Booking booking = county.accepted(offer);
        assertThat(county.accepted(offer)).isEqualTo(booking);
        assertThat(county.plan(run).rides()).hasSize(1);
    }

    @Test
    void booksOneOfferOfARequestOnly() {
        County two = new County(run, Samples.run(Samples.minibus("m2")));
        Quote quote = two.offered(REQUEST);
        two.accepted(quote.offers().getFirst());
        assertThat(two.accept(quote.offers().getLast().id()))
                .isEqualTo(new Acceptance.NotBooked(Acceptance.Reason.ANOTHER_BOOKED));
        assertThat(two.store.bookings()).hasSize(1);
    }

    @Test
    void refusesWhatOthersTookInTheMeantime() {
        Offer offer = county.offered(COACH_PARTY).offers().getFirst();
        Offer same = county.offered(COACH_PARTY).offers().getFirst();
        county.accepted(offer);
        assertThat(county.accept(same.id())).isEqualTo(new Acceptance.NotBooked(Acceptance.Reason.TAKEN));
        assertThat(county.store.bookings()).hasSize(1);
    }

    @Test
    void refusesAnExpiredOfferAndOneOfAnotherKey() {
        Quote quote = county.offered(REQUEST);
        List<OfferId> offer = List.of(quote.offers().getFirst().id());
        assertThat(county.accepting.accept(County.OWNER, offer, quote.expires().plusSeconds(1)))
                .isEqualTo(new Acceptance.NotBooked(Acceptance.Reason.EXPIRED));
        assertThat(county.accepting.accept("otherotherotheri", offer, Samples.NOW))
                .isEqualTo(new Acceptance.NotBooked(Acceptance.Reason.UNKNOWN));
        assertThat(county.accept(new OfferId(County.token(), 1)))
                .isEqualTo(new Acceptance.NotBooked(Acceptance.Reason.UNKNOWN));
        assertThat(county.plan(run).rides()).isEmpty();
    }

    @Test
    void booksThereAndBackTogetherOrNot() {
        OfferId there = county.offered(REQUEST).offers().getFirst().id();
        OfferId back = county.offered(REQUEST.back(new TripTime.DepartAfter(Samples.at("14:00"))))
                .offers()
                .getFirst()
                .id();
        assertThat(county.accept(there, back))
                .isInstanceOfSatisfying(
                        Acceptance.Confirmed.class,
                        confirmed -> assertThat(confirmed.bookings()).hasSize(2));
        OfferId again = county.offered(REQUEST).offers().getFirst().id();
        assertThat(county.accept(again, new OfferId(County.token(), 1)))
                .isEqualTo(new Acceptance.NotBooked(Acceptance.Reason.UNKNOWN));
        assertThat(county.plan(run).rides()).hasSize(2);
    }

    @Test
    void replacesABookingInOneStep() {
        Booking old = county.booked(COACH_PARTY);
        TripRequest later = COACH_PARTY.at(new TripTime.DepartAfter(Samples.at("10:10")));
        Quoted quoted = county.quoting.quote(County.ask(later, Optional.of(old)), Samples.NOW);
        Booking replacement =
                county.accepted(((Quoted.Offered) quoted).quote().offers().getFirst());
        assertThat(county.now(old).state()).isEqualTo(BookingState.REPLACED);
        assertThat(county.plan(run).rides()).extracting(ride -> ride.booking()).containsExactly(replacement.id());
    }

    @Test
    void cancelsAndFreesThePlace() {
        Booking booking = county.booked(COACH_PARTY);
        assertThat(county.cancelling.cancel(booking.id(), "otherotherotheri", Samples.NOW))
                .isInstanceOf(Cancelling.Cancellation.Unknown.class);
        assertThat(county.cancelling.cancel(booking.id(), County.OWNER, Samples.NOW))
                .isInstanceOf(Cancelling.Cancellation.Cancelled.class);
        assertThat(county.cancelling.cancel(booking.id(), County.OWNER, Samples.NOW))
                .isInstanceOf(Cancelling.Cancellation.Cancelled.class);
        assertThat(county.plan(run).rides()).isEmpty();
        assertThat(county.plan(run).calls()).isEmpty();
        assertThat(county.now(booking).state()).isEqualTo(BookingState.CANCELLED);
        county.booked(COACH_PARTY);
    }

    @Test
    void plansTheRestAnewWhenAMiddleRideLeaves() {
        Booking first = county.booked(REQUEST);
        Booking middle = county.booked(County.after("10:10", Samples.DANBURY, Samples.WRITTLE));
        Booking last = county.booked(County.after("11:00", Samples.WRITTLE, Samples.STATION));
        county.cancelling.cancel(middle.id(), County.OWNER, Samples.NOW);
        RunPlan plan = county.plan(run);
        assertThat(plan.rides()).extracting(ride -> ride.booking()).containsExactlyInAnyOrder(first.id(), last.id());
        assertThat(plan.calls()).hasSize(4);
        county.booked(County.after("10:10", Samples.DANBURY, Samples.WRITTLE));
    }
}
