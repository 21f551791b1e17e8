package uk.gov.essex.smart.movement.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingState;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;

final class DrivingTest {

    private final RunPlan run = Samples.run(Samples.minibus("m1"));
    private final County county = new County(run);
    private final Booking booking = county.booked(County.after("10:00", Samples.STATION, Samples.HOSPITAL));

    @Test
    void followsARideToItsEnd() {
        assertThat(report(Driving.Event.ARRIVED, "10:01")).isEqualTo(Driving.Outcome.DONE);
        assertThat(report(Driving.Event.BOARDED, "10:03")).isEqualTo(Driving.Outcome.DONE);
        assertThat(county.now(booking).state()).isEqualTo(BookingState.ON_BOARD);
        assertThat(report(Driving.Event.BOARDED, "10:04")).isEqualTo(Driving.Outcome.DONE);
        assertThat(report(Driving.Event.ALIGHTED, "10:20")).isEqualTo(Driving.Outcome.DONE);
        assertThat(county.now(booking).state()).isEqualTo(BookingState.COMPLETED);
        assertThat(county.plan(run).calls())
                .extracting(call -> call.done().orElseThrow())
                .containsExactly(Samples.at("10:03"), Samples.at("10:20"));
        assertThat(county.store.notices(booking.id())).hasSize(4);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(county.driving.report(
                        Samples.run(Samples.minibus("m9")).id(), booking.id(), Driving.Event.BOARDED, Samples.NOW))
                .isEqualTo(Driving.Outcome.UNKNOWN_RUN);
        report(Driving.Event.BOARDED, "10:03");
        assertThat(report(Driving.Event.NO_SHOW, "10:05")).isEqualTo(Driving.Outcome.OUT_OF_ORDER);
        report(Driving.Event.ALIGHTED, "10:20");
        assertThat(report(Driving.Event.ARRIVED, "10:21")).isEqualTo(Driving.Outcome.OUT_OF_ORDER);
    }

    @Test
    void freesThePlaceOfWhoDidNotCome() {
        assertThat(report(Driving.Event.NO_SHOW, "10:12")).isEqualTo(Driving.Outcome.DONE);
        assertThat(report(Driving.Event.NO_SHOW, "10:13")).isEqualTo(Driving.Outcome.DONE);
        assertThat(county.plan(run).rides()).isEmpty();
        assertThat(county.plan(run).missed()).containsExactly(booking.id());
        assertThat(county.now(booking).state()).isEqualTo(BookingState.NO_SHOW);
    }

    @Test
    void plansOnFromWhereTheVehicleIs() {
        report(Driving.Event.BOARDED, "10:03");
        Instant now = Samples.at("10:05");
        Quoted quoted = county.quote(County.after("10:10", Samples.STATION, Samples.HOSPITAL), now);
        var offer = ((Quoted.Offered) quoted).quote().offers().getFirst();
        assertThat(county.accepting.accept(County.OWNER, List.of(offer.id()), now))
                .isInstanceOf(Acceptance.Confirmed.class);
        RunPlan plan = county.plan(run);
        assertThat(plan.calls().getFirst().done()).contains(Samples.at("10:03"));
        assertThat(plan.calls()).hasSize(4);
        assertThat(plan.rides()).hasSize(2);
    }

    private Driving.Outcome report(Driving.Event event, String time) {
        return county.driving.report(run.id(), booking.id(), event, Samples.at(time));
    }
}
