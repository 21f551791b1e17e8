package uk.gov.essex.smart.movement.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.Company;
import uk.gov.essex.smart.movement.Constraint;
import uk.gov.essex.smart.movement.Entitlement;
import uk.gov.essex.smart.movement.Offer;
import uk.gov.essex.smart.movement.Party;
import uk.gov.essex.smart.movement.Priority;
import uk.gov.essex.smart.movement.Refused;
import uk.gov.essex.smart.movement.Relaxation;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.TripTime;
import uk.gov.essex.smart.movement.Why;

final class QuotingTest {

    private final RunPlan run = Samples.run(Samples.minibus("m1"));
    private final County county = new County(run);

    @Test
    void promisesAPickupAndAnArrivalWithinTheWish() {
        TripRequest request = County.after("10:00", Samples.STATION, Samples.HOSPITAL);
        Offer offer = county.offered(request).offers().getFirst();
        assertThat(offer.pickup().earliest()).isAfterOrEqualTo(Samples.at("10:00"));
        assertThat(offer.pickup().latest()).isBeforeOrEqualTo(Samples.at("10:45"));
        assertThat(offer.pickup().length()).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(17));
        assertThat(offer.arrival().latest()).isAfter(offer.pickup().latest());
        assertThat(offer.walkMetres()).isZero();
        assertThat(offer.stepFree()).isTrue();
    }

    @Test
    void arrivesByTheTimeThatCounts() {
        Offer offer = county.offered(County.by("11:00", Samples.DANBURY, Samples.HOSPITAL))
                .offers()
                .getFirst();
        assertThat(offer.arrival().latest()).isBeforeOrEqualTo(Samples.at("11:00"));
        assertThat(offer.arrival().earliest()).isAfterOrEqualTo(Samples.at("10:15"));
    }

    @Test
    void pricesWhatTheRideAdds() {
        Offer first = county.offered(County.after("10:00", Samples.STATION, Samples.HOSPITAL))
                .offers()
                .getFirst();
        // 4.2 km in a straight line, there and back to the depot, at 60 p/km; driving and boarding at 1,800 p/h; 2,000
        // p
        // for the shift that nobody else uses yet.
        assertThat(first.price().publicCostPence()).isBetween(3_100, 3_600);
        assertThat(first.price().farePence()).isEqualTo(300);
        assertThat(first.price().subsidyPence()).isEqualTo(first.price().publicCostPence() - 300);
        assertThat(first.co2Grams()).isBetween(2_400, 2_700);
        county.accepted(first);
        Offer second = county.offered(County.after("10:00", Samples.STATION, Samples.HOSPITAL))
                .offers()
                .getFirst();
        assertThat(second.price().publicCostPence()).isLessThan(100);
        assertThat(second.why()).contains(new Why(Why.Reason.SHARED_RUN, 1));
    }

    @Test
    void offersTheCheapestForThePublicFirst() {
        County two = new County(run, Samples.run(Samples.minibus("m2")));
        two.booked(County.after("10:00", Samples.STATION, Samples.HOSPITAL));
        List<Offer> offers = two.offered(County.after("10:05", Samples.STATION, Samples.HOSPITAL))
                .offers();
        assertThat(offers).hasSize(2);
        assertThat(offers)
                .isSortedAccordingTo((one, other) -> Integer.compare(
                        one.price().publicCostPence(), other.price().publicCostPence()));
        assertThat(offers.getFirst().why()).extracting(Why::reason).contains(Why.Reason.LEAST_PUBLIC_COST);
        assertThat(offers.getLast().why()).extracting(Why::reason).doesNotContain(Why.Reason.LEAST_PUBLIC_COST);
    }

    @Test
    void keepsEarlierPromises() {
        Booking early = county.booked(County.after("10:00", Samples.STATION, Samples.HOSPITAL));
        for (int i = 0; i < 6; i++) {
            county.booked(County.after("10:0" + i, Samples.DANBURY, Samples.WRITTLE));
        }
        RunPlan plan = county.plan(run);
        assertThat(plan.rides()).hasSize(7);
        assertThat(plan.calls()).hasSize(14);
        plan.rides().forEach(ride -> {
            Instant boards = plan.calls().stream()
                    .filter(call -> call.booking().equals(ride.booking()))
                    .findFirst()
                    .orElseThrow()
                    .start();
            assertThat(ride.pickup().contains(boards)).isTrue();
        });
        assertThat(plan.find(early.id()).orElseThrow().pickup())
                .isEqualTo(early.promise().pickup());
    }

    @Test
    void saysThatNothingWorksNear() {
        Refused refused = refused(County.after("10:00", new Position(51.88, 1.15), new Position(51.89, 0.90)));
        assertThat(refused.constraint()).isEqualTo(Constraint.NO_RUN_NEAR);
    }

    @Test
    void saysThatNoVehicleAdmitsOrFits() {
        TripRequest pupil = with(Set.of(Entitlement.PUPIL), Party.ofOne(), Set.of());
        assertThat(refused(pupil).constraint()).isEqualTo(Constraint.NO_ENTITLEMENT);
        TripRequest wheelchairs = with(Set.of(Entitlement.PUBLIC), new Party(0, 2, 0, 0, 0), Set.of());
        assertThat(refused(wheelchairs).constraint()).isEqualTo(Constraint.NO_FITTING_VEHICLE);
    }

    @Test
    void takesAWheelchairWhereSeatsFoldUp() {
        TripRequest wheelchair = with(Set.of(Entitlement.PUBLIC), new Party(4, 1, 1, 0, 0), Set.of());
        county.booked(wheelchair);
        TripRequest another = with(Set.of(Entitlement.PUBLIC), new Party(2, 0, 0, 0, 0), Set.of());
        Offer offer = county.offered(another).offers().getFirst();
        assertThat(offer.why()).extracting(Why::reason).contains(Why.Reason.SHARED_RUN);
        Booking separate = county.accepted(offer);
        RunPlan plan = county.plan(run);
        assertThat(plan.calls().get(1).booking()).isNotEqualTo(separate.id());
    }

    @Test
    void saysWhenItWouldWork() {
        Quoted quoted = county.quote(with(Set.of(Entitlement.PUBLIC), new Party(8, 0, 0, 0, 0), Set.of()));
        while (quoted instanceof Quoted.Offered offered) {
            county.accepted(offered.quote().offers().getFirst());
            quoted = county.quote(with(Set.of(Entitlement.PUBLIC), new Party(8, 0, 0, 0, 0), Set.of()));
        }
        Refused refused = ((Quoted.Turned) quoted).refused();
        assertThat(refused.constraint()).isIn(Constraint.FULL, Constraint.TIME);
        Duration later = refused.relaxations().stream()
                .filter(Relaxation.Later.class::isInstance)
                .map(relaxation -> ((Relaxation.Later) relaxation).by())
                .findFirst()
                .orElseThrow();
        TripRequest request = with(Set.of(Entitlement.PUBLIC), new Party(8, 0, 0, 0, 0), Set.of());
        Instant moved = request.time().instant().plus(later);
        assertThat(county.quote(request.at(new TripTime.DepartAfter(moved)))).isInstanceOf(Quoted.Offered.class);
    }

    @Test
    void keepsApartWhoMustNotShare() {
        Booking child = county.booked(with(Set.of(Entitlement.PUBLIC), Party.ofOne(), Set.of(Company.ANYBODY)));
        county.booked(with(Set.of(Entitlement.PUBLIC), Party.ofOne(), Set.of()));
        RunPlan plan = county.plan(run);
        for (int i = 0; i < plan.calls().size(); i += 2) {
            assertThat(plan.calls().get(i).booking())
                    .isEqualTo(plan.calls().get(i + 1).booking());
        }
        assertThat(plan.find(child.id())).isPresent();
    }

    @Test
    void countsTheReplacedBookingsPlaceAsFree() {
        TripRequest whole = with(Set.of(Entitlement.PUBLIC), new Party(8, 0, 0, 0, 0), Set.of());
        Booking booking = county.booked(whole);
        Quoted quoted = county.quoting.quote(County.ask(whole, Optional.of(booking)), Samples.NOW);
        Offer offer = ((Quoted.Offered) quoted).quote().offers().getFirst();
        assertThat(offer.price().publicCostPence())
                .isEqualTo(booking.promise().price().publicCostPence());
    }

    private Refused refused(TripRequest request) {
        Quoted quoted = county.quote(request);
        assertThat(quoted).isInstanceOf(Quoted.Turned.class);
        return ((Quoted.Turned) quoted).refused();
    }

    private static TripRequest with(Set<Entitlement> entitlements, Party party, Set<Company> avoids) {
        return new TripRequest(
                Samples.STATION,
                Samples.DANBURY,
                new TripTime.DepartAfter(Samples.at("10:00")),
                party,
                Duration.ofMinutes(60),
                800,
                entitlements,
                Set.of(),
                Set.of(Company.ADULT),
                avoids,
                Priority.ROUTINE);
    }
}
