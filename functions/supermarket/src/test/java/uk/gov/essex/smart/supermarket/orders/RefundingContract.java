package uk.gov.essex.smart.supermarket.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Council;

/** How money goes back, over any store of trade. */
public abstract class RefundingContract extends OrderingScene {

    protected RefundingContract(Stores stores) {
        super(stores);
    }

    @Test
    final void aRefundTakesBackEverybodysPartAndTheData() {
        Order order = paid();
        Settled begun = refund(order.id(), new Pence(600));
        assertThat(begun).isInstanceOf(Settled.Waiting.class);
        assertThat(has(3)).isFalse();
        assertThat(books.balance(ADA)).isEqualTo(540);
        assertThat(sum(Council.REFUNDS)).isEqualTo(600);
        refund(order.id(), new Pence(600));
        assertThat(payments.sent(order.payment().orElseThrow())).isOne();
        payments.endRefund(order.payment().orElseThrow(), Refund.Status.DONE);
        assertThat(known(settling.settle(order.id())).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(known(refund(order.id(), new Pence(600))).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(refund(order.id(), new Pence(1))).isInstanceOf(Settled.Disputed.class);
        assertThat(sum(Council.REFUNDS)).isZero();
        assertThat(sum(Council.RECEIPTS)).isEqualTo(-600);
    }

    @Test
    final void aFailedRefundGivesAllBackAndMayBeTriedAgain() {
        Order order = paid();
        PaymentId payment = order.payment().orElseThrow();
        refund(order.id(), PAID);
        payments.endRefund(payment, Refund.Status.FAILED);
        assertThat(known(settling.settle(order.id())).state()).isEqualTo(OrderState.PAID);
        assertThat(has(3)).isTrue();
        assertThat(books.balance(ADA)).isEqualTo(1_080);
        refund(order.id(), PAID);
        payments.endRefund(payment, Refund.Status.DONE);
        assertThat(known(settling.settle(order.id())).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(payments.sent(payment)).isEqualTo(2);
        assertThat(books.balance(ADA)).isZero();
    }

    @Test
    final void asksAgainBeforeItBelievesThatARefundWasRefused() {
        Order order = paid();
        trades.commit(new Change(
                order.in(OrderState.REFUNDING).repaying(Optional.of(new Repayment(PAID, 0, TREASURER, REASON))),
                false,
                Optional.empty(),
                Optional.empty()));
        payments.overtake();
        assertThat(settling.settle(order.id())).isInstanceOf(Settled.Waiting.class);
        assertThat(trades.findOrder(order.id()).orElseThrow().state()).isEqualTo(OrderState.REFUNDING);
    }

    @Test
    final void refundsNoMoreThanWasPaid() {
        Order order = paid();
        assertThat(refund(order.id(), PAID.plus(new Pence(1)))).isInstanceOf(Settled.Disputed.class);
        assertThat(refund(started(OTHER).id(), PAID)).isInstanceOf(Settled.Disputed.class);
        assertThat(has(3)).isTrue();
    }
}
