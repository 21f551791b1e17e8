package uk.gov.essex.smart.supermarket.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.ledger.Posting;
import uk.gov.essex.smart.supermarket.orders.Difference.Kind;
import uk.gov.essex.smart.supermarket.orders.Payment.Status;

/** How a day is held against what GOV.UK Pay says, over any store of trade. */
public abstract class ReconciliationContract extends OrderingScene {

    protected ReconciliationContract(Stores stores) {
        super(stores);
    }

    private List<Kind> differences() {
        Instant tomorrow = now.plus(Duration.ofDays(1));
        return new Reconciliation(trades, payments, books, differences, () -> tomorrow)
                .run(DAY).orElseThrow().stream().map(Difference::kind).toList();
    }

    @Test
    final void reconcilesADayOnWhichAllIsWell() {
        paid();
        started(OTHER);
        assertThat(differences()).isEmpty();
    }

    @Test
    final void makesUpForACaptureNobodyHeardOf() {
        Order order = started();
        payments.end(order.payment().orElseThrow(), Status.PAID);
        assertThat(differences()).containsExactly(Kind.MISSED_CAPTURE);
        assertThat(differences.list(DAY))
                .containsExactly(
                        new Difference(DAY, Kind.MISSED_CAPTURE, order.id().value(), true));
        assertThat(has(3)).isTrue();
        assertThat(differences()).isEmpty();
    }

    @Test
    final void tellsWhatDoesNotAgree() {
        Order order = paid();
        payments.end(payments.made("a-leaflet", new Pence(5)).id(), Status.PAID);
        payments.end(payments.made(order.id().value(), PAID).id(), Status.PAID);
        Order other = started(OTHER);
        payments.end(payments.made(other.id().value(), new Pence(7)).id(), Status.PAID);
        assertThat(differences()).containsExactlyInAnyOrder(Kind.UNKNOWN_PAYMENT, Kind.PAID_TWICE, Kind.OTHER_AMOUNT);
        payments.end(order.payment().orElseThrow(), Status.REFUSED);
        assertThat(differences()).contains(Kind.NOT_CAPTURED);
        assertThat(postings())
                .extracting(Posting::reference)
                .containsExactly(order.id().value());
    }

    @Test
    final void tellsASaleThatPayDoesNotHave() {
        Order order = paid();
        InMemoryPayments empty = new InMemoryPayments(now);
        List<Difference> found = new Reconciliation(
                        trades, empty, books, differences, () -> now.plus(Duration.ofDays(1)))
                .run(DAY)
                .orElseThrow();
        assertThat(found)
                .containsExactly(new Difference(DAY, Kind.NOT_AT_PAY, order.id().value(), false));
    }
}
