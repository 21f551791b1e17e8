package uk.gov.essex.smart.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of plans, quotes, bookings and notices keeps. */
public abstract class StoreContract {

    private final RunPlan run = Samples.run(Samples.minibus("m1"));
    private final Quote quote = Samples.quote(Samples.token(), run);
    private final Booking booking = Samples.booking(quote);
    private final Notice notice = new Notice(
            booking.id(),
            Notice.Kind.CONFIRMED,
            Samples.NOW,
            booking.promise().pickup(),
            booking.promise().arrival());

    protected abstract Plans plans();

    protected abstract Quotes quotes();

    protected abstract Bookings bookings();

    protected abstract Commits commits();

    @Test
    void findsWhatWasWrittenAsItWasWritten() {
        accept();
        assertThat(plans().find(run.id()))
                .contains(Samples.carrying(run, booking).withVersion(2));
        assertThat(quotes().find(quote.token())).contains(quote);
        assertThat(bookings().find(booking.id())).contains(booking.withVersion(1));
        assertThat(bookings().notices(booking.id())).containsExactly(notice);
    }

    @Test
    void findsNothingWhereNothingWasWritten() {
        assertThat(plans().find(run.id())).isEmpty();
        assertThat(quotes().find(quote.token())).isEmpty();
        assertThat(bookings().find(booking.id())).isEmpty();
        assertThat(bookings().notices(booking.id())).isEmpty();
    }

    @Test
    void refusesAPlanThatAnotherChanged() {
        accept();
        RunPlan stale = Samples.carrying(run, booking).withVersion(1);
        assertThat(commits().commit(Change.at(Samples.NOW).with(stale))).isEqualTo(Commits.Outcome.CONFLICT);
        assertThat(commits().commit(Change.at(Samples.NOW).with(run))).isEqualTo(Commits.Outcome.CONFLICT);
        assertThat(plans().find(run.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void refusesAQuoteUsedTwice() {
        accept();
        Quote other = Samples.quote(Samples.token(), run);
        assertThat(commits()
                        .commit(Change.at(Samples.NOW)
                                .with(Samples.booking(other))
                                .using(quote.token())))
                .isEqualTo(Commits.Outcome.CONFLICT);
        assertThat(bookings().find(new BookingId(other.token()))).isEmpty();
    }

    @Test
    void refusesAQuoteThatExpiredOrNeverWas() {
        quotes().hold(quote);
        Change late = Change.at(quote.expires().plusSeconds(1)).using(quote.token());
        assertThat(commits().commit(late)).isEqualTo(Commits.Outcome.CONFLICT);
        Change invented = Change.at(Samples.NOW).using(Samples.token());
        assertThat(commits().commit(invented)).isEqualTo(Commits.Outcome.CONFLICT);
        Change last = Change.at(quote.expires()).using(quote.token());
        assertThat(commits().commit(last)).isEqualTo(Commits.Outcome.DONE);
    }

    @Test
    void writesAllOrNothing() {
        commits().commit(Change.at(Samples.NOW).with(run));
        quotes().hold(quote);
        Change half = Change.at(Samples.NOW)
                .with(Samples.carrying(run, booking).withVersion(7))
                .with(booking)
                .using(quote.token())
                .with(notice);
        assertThat(commits().commit(half)).isEqualTo(Commits.Outcome.CONFLICT);
        assertThat(plans().find(run.id())).contains(run.withVersion(1));
        assertThat(bookings().find(booking.id())).isEmpty();
        assertThat(bookings().notices(booking.id())).isEmpty();
        accept();
    }

    @Test
    void listsRunsOfADayAndZoneById() {
        List<RunPlan> runs = IntStream.range(0, 5)
                .mapToObj(i -> Samples.run(Samples.minibus("m" + i)))
                .toList();
        runs.forEach(one -> commits().commit(Change.at(Samples.NOW).with(one)));
        Zone zone = Zone.of(Samples.STATION);
        assertThat(plans().list(Samples.DAY, zone, 10))
                .extracting(RunPlan::id)
                .containsExactlyInAnyOrderElementsOf(
                        runs.stream().map(RunPlan::id).toList())
                .isSortedAccordingTo((one, other) -> one.value().compareTo(other.value()));
        assertThat(plans().list(Samples.DAY, zone, 3)).hasSize(3);
        assertThat(plans().list(Samples.DAY.plusDays(1), zone, 10)).isEmpty();
        assertThat(plans().list(Samples.DAY, new Zone(0, 0), 10)).isEmpty();
    }

    @Test
    void changesSomethingAndNotTooMuch() {
        assertThatThrownBy(() -> commits().commit(Change.at(Samples.NOW))).isInstanceOf(IllegalArgumentException.class);
        Change large = Change.at(Samples.NOW);
        for (int i = 0; i <= Change.MOST; i++) {
            large = large.with(Samples.run(Samples.minibus("m" + i)));
        }
        Change tooLarge = large;
        assertThatThrownBy(() -> commits().commit(tooLarge)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Opens the run where there is none, and accepts the quote. */
    private void accept() {
        if (plans().find(run.id()).isEmpty()) {
            assertThat(commits().commit(Change.at(Samples.NOW).with(run))).isEqualTo(Commits.Outcome.DONE);
        }
        quotes().hold(quote);
        Change change = Change.at(Samples.NOW)
                .with(Samples.carrying(run, booking).withVersion(1))
                .with(booking)
                .using(quote.token())
                .with(notice);
        assertThat(commits().commit(change)).isEqualTo(Commits.Outcome.DONE);
    }
}
