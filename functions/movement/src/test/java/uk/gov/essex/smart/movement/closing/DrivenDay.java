package uk.gov.essex.smart.movement.closing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.Agency;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingState;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Entitlement;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Road;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.Supply;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.TripTime;
import uk.gov.essex.smart.movement.insight.Cell;
import uk.gov.essex.smart.movement.insight.Unmet;
import uk.gov.essex.smart.movement.insight.UnmetDemand;

/**
 * A day that was driven: a minibus with a rider of its own agency and a pupil, a rider of its agency who did not come, and
 * two persons who were offered nothing.
 */
public final class DrivenDay {

    public static final Instant MORNING_AFTER = Instant.parse("2026-11-25T04:30:00Z");

    /** 2,000 a shift, 60 for each of 16.8 km, and 1,800 an hour for 2,020 s on the road and 4 minutes at stops. */
    static final long RUN_PENCE = 2_000 + 1_008 + 1_130;

    private static final String DART = "dartdartdartdart";
    private static final String SCHOOL = "schoolschoolscho";

    private final RunPlan empty = Samples.run(Samples.minibus("m1"));

    final Booking rider = booking(DART, Entitlement.MEMBER, Samples.STATION, BookingState.COMPLETED);
    final Booking pupil = booking(SCHOOL, Entitlement.PUPIL, Samples.WRITTLE, BookingState.CONFIRMED);
    final Booking absent = booking(DART, Entitlement.MEMBER, Samples.STATION, BookingState.NO_SHOW);
    final RunPlan run = driven();

    /** Puts the day where it would be stored. */
    public void store(Commits commits, Supply supply, UnmetDemand unmet) {
        supply.put(new Agency(run.vehicle().id().agency(), "DART", Mode.DEMAND_RESPONSIVE), DART);
        supply.put(new Agency(new AgencyId("essex-school"), "Schools", Mode.SCHOOL), SCHOOL);
        commits.commit(Change.at(Samples.NOW).with(run).with(rider).with(pupil).with(absent));
        unmet.add(Samples.DAY, new Unmet("essex-school", Cell.of(Samples.DANBURY), 8, 2));
    }

    private RunPlan driven() {
        return empty.with(
                        List.of(ride(rider, empty), ride(pupil, empty)),
                        List.of(
                                call(rider, PlannedCall.Action.BOARD, "10:02", new Road(120, 900)),
                                call(pupil, PlannedCall.Action.BOARD, "10:12", new Road(480, 4_000)),
                                call(rider, PlannedCall.Action.ALIGHT, "10:27", new Road(720, 6_000)),
                                call(pupil, PlannedCall.Action.ALIGHT, "10:28", Road.NONE)),
                        new Road(700, 5_900))
                .missing(absent.id());
    }

    private Booking booking(String owner, Entitlement entitlement, Position from, BookingState state) {
        TripRequest plain = Samples.request(from, Samples.HOSPITAL, new TripTime.DepartAfter(Samples.at("10:00")));
        TripRequest request = new TripRequest(
                plain.from(),
                plain.to(),
                plain.time(),
                plain.party(),
                plain.longestRide(),
                plain.longestWalkMetres(),
                Set.of(entitlement),
                Set.of(),
                Set.of(),
                Set.of(),
                plain.priority());
        Booking sample = Samples.booking(Samples.quote(Samples.token(), empty));
        return new Booking(sample.id(), owner, Optional.empty(), request, sample.promise(), state, sample.booked(), 0);
    }

    private static PlannedRide ride(Booking booking, RunPlan plan) {
        PlannedRide ride = Samples.ride(booking);
        return new PlannedRide(
                ride.booking(),
                booking.request().from(),
                booking.request().to(),
                plan.hours(),
                plan.hours(),
                ride.longestRide(),
                Duration.ofMinutes(1),
                ride.load(),
                ride.entitlements(),
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                ride.priority());
    }

    private static PlannedCall call(Booking booking, PlannedCall.Action action, String time, Road road) {
        return new PlannedCall(booking.id(), action, Samples.at(time), Samples.at(time), road, Optional.empty());
    }
}
