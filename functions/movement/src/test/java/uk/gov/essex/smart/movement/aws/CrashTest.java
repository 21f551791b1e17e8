package uk.gov.essex.smart.movement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.BookingState;
import uk.gov.essex.smart.movement.OfferId;
import uk.gov.essex.smart.movement.Quote;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.booking.Acceptance;
import uk.gov.essex.smart.movement.booking.Cancelling;
import uk.gov.essex.smart.testing.DyingDynamo;
import uk.gov.essex.smart.testing.DynamoServer;

/** The function dies at any of its calls, before or after it reached the store: what is stored is whole, and asking again ends well. */
final class CrashTest {

    private final DynamoDbClient client = DynamoServer.client();
    private final Rush rush = new Rush();
    private final RunPlan run = rush.opened(client, "m1");

    @Test
    void leavesNoHalfBooking() {
        int steps = steps(this::held, this::accept);
        assertThat(steps).isGreaterThanOrEqualTo(3);
        for (int fatal = 1; fatal <= steps; fatal++) {
            for (boolean after : new boolean[] {false, true}) {
                OfferId offer = held();
                dieAt(fatal, after, dying -> accept(dying, offer));
                boolean booked = isWhole(offer.booking(), BookingState.CONFIRMED);
                assertThat(booked).as("at %s, after %s", fatal, after).isEqualTo(after && fatal == steps);
                accept(client, offer);
                assertThat(isWhole(offer.booking(), BookingState.CONFIRMED)).isTrue();
                cancel(client, offer);
            }
        }
    }

    @Test
    void leavesNoHalfCancellation() {
        int steps = steps(this::booked, this::cancel);
        for (int fatal = 1; fatal <= steps; fatal++) {
            for (boolean after : new boolean[] {false, true}) {
                OfferId offer = booked();
                dieAt(fatal, after, dying -> cancel(dying, offer));
                isWhole(offer.booking(), BookingState.CONFIRMED);
                cancel(client, offer);
                assertThat(isWhole(offer.booking(), BookingState.CONFIRMED)).isFalse();
            }
        }
        assertThat(plan().rides()).isEmpty();
    }

    /** Whether the booking stands; where it does so is its ride, and where it does not the run knows nothing of it. */
    private boolean isWhole(BookingId id, BookingState standing) {
        boolean stands = rush.bookings(client)
                .find(id)
                .map(Booking::state)
                .filter(standing::equals)
                .isPresent();
        assertThat(plan().find(id).isPresent()).isEqualTo(stands);
        assertThat(plan().calls().stream().filter(call -> call.booking().equals(id)))
                .hasSize(stands ? 2 : 0);
        boolean known = rush.bookings(client).find(id).isPresent();
        assertThat(rush.bookings(client).notices(id)).hasSize(stands ? 1 : known ? 2 : 0);
        return stands;
    }

    private RunPlan plan() {
        return new DynamoPlans(client, rush.runs).find(run.id()).orElseThrow();
    }

    private interface Step {
        void take(DynamoDbClient client, OfferId offer);
    }

    private static int steps(Supplier<OfferId> prepared, Step step) {
        OfferId offer = prepared.get();
        DyingDynamo none = new DyingDynamo(Integer.MAX_VALUE, false);
        step.take(none.client(), offer);
        return none.calls();
    }

    private static void dieAt(int fatal, boolean after, Consumer<DynamoDbClient> step) {
        DynamoDbClient dying = new DyingDynamo(fatal, after).client();
        assertThatThrownBy(() -> step.accept(dying)).hasMessage("dead");
    }

    private OfferId held() {
        Quote quote = Rush.quote(run);
        new DynamoQuotes(client, rush.bookings).hold(quote);
        return quote.offers().getFirst().id();
    }

    private OfferId booked() {
        OfferId offer = held();
        accept(client, offer);
        return offer;
    }

    private void accept(DynamoDbClient by, OfferId offer) {
        assertThat(rush.accepting(by, attempt -> {}).accept(Rush.OWNER, List.of(offer), Samples.NOW))
                .isInstanceOf(Acceptance.Confirmed.class);
    }

    private void cancel(DynamoDbClient by, OfferId offer) {
        assertThat(rush.cancelling(by).cancel(offer.booking(), Rush.OWNER, Samples.NOW))
                .isInstanceOf(Cancelling.Cancellation.Cancelled.class);
    }
}
