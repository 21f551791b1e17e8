package uk.gov.essex.smart.movement.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingState;
import uk.gov.essex.smart.movement.Notice;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;

final class MendingTest {

    private final RunPlan run = Samples.run(Samples.minibus("m1"));
    private final RunPlan spare = Samples.run(Samples.minibus("m2"));
    private final County alone = new County(run);
    private final County pair = new County(run, spare);

    @Test
    void movesPromisesToAnotherRun() {
        Booking booking = pair.booked(County.after("10:00", Samples.STATION, Samples.HOSPITAL));
        RunPlan broken = carrier(pair, booking);
        Mended mended = breakDown(pair, broken, "09:30");
        assertThat(mended).isEqualTo(new Mended(List.of(booking.id()), List.of(), List.of()));
        Booking moved = pair.now(booking);
        assertThat(moved.promise().pickup()).isEqualTo(booking.promise().pickup());
        assertThat(moved.promise().rides().getFirst().run()).isNotEqualTo(broken.id());
        assertThat(carrier(pair, moved).find(booking.id())).isPresent();
        assertThat(pair.plan(broken).rides()).isEmpty();
        assertThat(kinds(pair, booking)).containsExactly(Notice.Kind.CONFIRMED, Notice.Kind.MOVED);
        assertThat(breakDown(pair, broken, "09:31")).isEqualTo(new Mended(List.of(), List.of(), List.of()));
    }

    @Test
    void fetchesRidersWhoAreStranded() {
        Booking booking = pair.booked(County.after("10:00", Samples.DANBURY, Samples.HOSPITAL));
        RunPlan broken = carrier(pair, booking);
        pair.driving.report(broken.id(), booking.id(), Driving.Event.BOARDED, Samples.at("10:05"));
        Mended mended = breakDown(pair, broken, "10:10");
        assertThat(mended.withdrawn()).isEmpty();
        RunPlan rescue = carrier(pair, pair.now(booking));
        assertThat(rescue.find(booking.id()).orElseThrow().from()).isEqualTo(Samples.DANBURY);
        assertThat(rescue.calls().getFirst().start()).isAfter(Samples.at("10:10"));
    }

    @Test
    void withdrawsWhatNothingCanCarry() {
        Booking booking = alone.booked(County.after("10:00", Samples.STATION, Samples.HOSPITAL));
        assertThat(breakDown(alone, run, "09:30").withdrawn()).containsExactly(booking.id());
        assertThat(alone.now(booking).state()).isEqualTo(BookingState.WITHDRAWN);
        assertThat(alone.quote(County.after("11:00", Samples.STATION, Samples.HOSPITAL)))
                .isInstanceOf(Quoted.Turned.class);
    }

    @Test
    void takesUpADelayByWaits() {
        Booking booking = alone.booked(County.after("10:00", Samples.DANBURY, Samples.HOSPITAL));
        Mended mended = alone.delays
                .delay(run.id(), Duration.ofMinutes(2), Samples.at("09:30"))
                .orElseThrow();
        assertThat(mended).isEqualTo(new Mended(List.of(), List.of(), List.of()));
        assertThat(alone.now(booking)).isEqualTo(booking);
    }

    @Test
    void promisesLaterWhereNobodyElseCanCome() {
        Booking booking = alone.booked(County.after("10:00", Samples.DANBURY, Samples.HOSPITAL));
        alone.driving.report(run.id(), booking.id(), Driving.Event.ARRIVED, Samples.at("09:58"));
        Mended mended = alone.delays
                .delay(run.id(), Duration.ofMinutes(40), Samples.at("09:55"))
                .orElseThrow();
        assertThat(mended.delayed()).containsExactly(booking.id());
        Booking delayed = alone.now(booking);
        assertThat(delayed.promise().pickup().latest())
                .isBetween(
                        booking.promise().pickup().latest().plusSeconds(20 * 60),
                        booking.promise().pickup().latest().plusSeconds(50 * 60));
        Instant boards = alone.plan(run).calls().getFirst().start();
        assertThat(delayed.promise().pickup().contains(boards)).isTrue();
        assertThat(kinds(alone, booking)).contains(Notice.Kind.DELAYED);
    }

    @Test
    void movesWhatADelayWouldBreakToAnotherRun() {
        Booking booking = pair.booked(County.after("10:00", Samples.DANBURY, Samples.HOSPITAL));
        RunPlan late = carrier(pair, booking);
        Mended mended = pair.delays
                .delay(late.id(), Duration.ofMinutes(60), Samples.at("09:30"))
                .orElseThrow();
        assertThat(mended.moved()).containsExactly(booking.id());
        assertThat(pair.plan(late).rides()).isEmpty();
        assertThat(pair.now(booking).promise().arrival())
                .isEqualTo(booking.promise().arrival());
    }

    private static Mended breakDown(County county, RunPlan run, String time) {
        return county.breakdowns
                .breakDown(run.id(), Optional.empty(), Samples.at(time))
                .orElseThrow();
    }

    private static RunPlan carrier(County county, Booking booking) {
        return county.store.find(booking.promise().rides().getFirst().run()).orElseThrow();
    }

    private static List<Notice.Kind> kinds(County county, Booking booking) {
        return county.store.notices(booking.id()).stream().map(Notice::kind).toList();
    }
}
