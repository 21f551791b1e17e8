package uk.gov.essex.smart.supermarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.ledger.Batch.State;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Council;
import uk.gov.essex.smart.supermarket.ledger.Payouts.Reason;
import uk.gov.essex.smart.supermarket.ledger.Payouts.Result;
import uk.gov.essex.smart.supermarket.orders.Stores;

/** How publishers are paid, over any store of trade. */
public abstract class PayoutsContract {

    private static final AccountId ADA = new AccountId("ada-maps");
    private static final AccountId BOB = new AccountId("bob-bikes");
    private static final Split SPLIT = new Split(new Pence(850), new Pence(120), new Pence(30));
    private static final Pence MINIMUM = new Pence(500);
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final Books books;
    private final Batches batches;
    private final Publishers publishers;
    private final Payouts payouts;
    private int events;

    protected PayoutsContract(Stores stores) {
        books = stores.books();
        batches = stores.batches();
        publishers = stores.publishers();
        payouts = new Payouts(books, batches, publishers, () -> now);
        publishers.put(ADA, new Payee(Standing.REGISTERED, Optional.of("SUP000123")));
        publishers.put(BOB, new Payee(Standing.PRIVATE_PERSON, Optional.empty()));
    }

    private Bookkeeping next(String reference) {
        events++;
        return new Bookkeeping(new EventId("event-" + events), now, reference, "lampposts");
    }

    private void sell(AccountId publisher) {
        books.post(next("order-" + events).sale(publisher, SPLIT));
    }

    private void close() {
        LocalDate day = books.closed().map(last -> last.plusDays(1)).orElse(DAY);
        now = now.plus(Duration.ofDays(1));
        new Closing(books, () -> now).close(day);
    }

    private static Batch done(Result result) {
        return ((Result.Done) result).batch();
    }

    @Test
    final void paysWhoIsOwedAndCanBePaidOnce() {
        sell(ADA);
        sell(ADA);
        sell(BOB);
        close();
        Batch proposed = done(payouts.propose(1, "jo", MINIMUM));
        assertThat(proposed.payouts()).containsExactly(new Batch.Payout(ADA, "SUP000123", new Pence(1_700)));
        assertThat(payouts.approve(1, "jo")).isEqualTo(new Result.Refused(Reason.SAME_PERSON));
        assertThat(done(payouts.approve(1, "kim")).state()).isEqualTo(State.POSTED);
        assertThat(done(payouts.approve(1, "kim")).state()).isEqualTo(State.POSTED);
        assertThat(books.balance(ADA)).isZero();
        assertThat(done(payouts.paid(1)).state()).isEqualTo(State.PAID);
        assertThat(done(payouts.paid(1)).state()).isEqualTo(State.PAID);
        assertThat(sum(Council.PAYOUTS)).isZero();
        assertThat(sum(Council.BANK)).isEqualTo(1_700);
    }

    private long sum(LedgerAccount account) {
        long[] sum = {0};
        DAY.datesUntil(DAY.plusDays(4)).forEach(day -> books.readDay(day, posting -> sum[0] += posting.pence(account)));
        return sum[0];
    }

    @Test
    final void proposesNothingWhileABatchIsOpen() {
        sell(ADA);
        close();
        Batch proposed = done(payouts.propose(1, "jo", MINIMUM));
        assertThat(done(payouts.propose(1, "kim", MINIMUM))).isEqualTo(proposed);
        assertThat(payouts.propose(2, "kim", MINIMUM)).isEqualTo(new Result.Refused(Reason.ANOTHER_OPEN));
        assertThat(done(payouts.withdraw(1)).state()).isEqualTo(State.WITHDRAWN);
        assertThat(payouts.approve(1, "kim")).isEqualTo(new Result.Refused(Reason.WRONG_STATE));
        assertThat(done(payouts.propose(2, "kim", MINIMUM)).number()).isEqualTo(2);
        assertThat(payouts.paid(2)).isEqualTo(new Result.Refused(Reason.WRONG_STATE));
    }

    @Test
    final void leavesOutWhoWasRefundedMeanwhile() {
        sell(ADA);
        close();
        done(payouts.propose(1, "jo", MINIMUM));
        books.post(next("order-0").refundBegun(ADA, SPLIT));
        assertThat(done(payouts.approve(1, "kim")).payouts()).isEmpty();
        assertThat(books.balance(ADA)).isZero();
    }

    @Test
    final void proposesNothingOfWhatWasRefundedSinceTheClosing() {
        sell(ADA);
        close();
        books.post(next("order-0").refundBegun(ADA, SPLIT));
        assertThat(payouts.propose(1, "jo", new Pence(1))).isEqualTo(new Result.Refused(Reason.NOTHING_OWED));
    }

    @Test
    final void postsWhatWasApprovedAndBrokenOff() {
        sell(ADA);
        close();
        Batch proposed = done(payouts.propose(1, "jo", MINIMUM));
        batches.put(proposed.approvedBy("kim", proposed.payouts()));
        assertThat(payouts.propose(2, "jo", MINIMUM)).isEqualTo(new Result.Refused(Reason.ANOTHER_OPEN));
        assertThat(done(payouts.approve(1, "kim")).state()).isEqualTo(State.POSTED);
        assertThat(books.balance(ADA)).isZero();
    }

    @Test
    final void aRefundAfterAPayoutStopsTheNext() {
        sell(ADA);
        close();
        payouts.propose(1, "jo", MINIMUM);
        payouts.approve(1, "kim");
        books.post(next("order-0").refundBegun(ADA, SPLIT));
        assertThat(books.balance(ADA)).isEqualTo(-850);
        sell(ADA);
        close();
        assertThat(books.balance(ADA)).isZero();
        assertThat(payouts.propose(2, "jo", MINIMUM)).isEqualTo(new Result.Refused(Reason.NOTHING_OWED));
    }

    @Test
    final void aRemittanceAddsUpToItsPayout() {
        sell(ADA);
        close();
        payouts.propose(1, "jo", new Pence(10_000));
        Batch batch = done(payouts.propose(1, "jo", MINIMUM));
        Remittance remittance = Remittance.of(batch, batch.payouts().getFirst(), Instant.EPOCH, books);
        assertThat(remittance.broughtForward()).isZero();
        assertThat(remittance.lines())
                .containsExactly(new Remittance.Line(
                        Instant.parse("2026-11-23T09:00:00Z"), "order-0", "lampposts", 1_000, 120, 30, 850));
    }

    @Test
    final void aRemittanceGoesBackToThePublishersOwnBatchBefore() {
        sell(ADA);
        payAll(1);
        publishers.put(BOB, new Payee(Standing.PRIVATE_PERSON, Optional.of("SUP000124")));
        sell(BOB);
        payAll(2);
        sell(ADA);
        payAll(3);
        Remittances remittances = new Remittances(batches, books);
        assertThat(remittances.find(2, ADA)).isEmpty();
        assertThat(remittances.find(4, ADA)).isEmpty();
        Remittance third = remittances.find(3, ADA).orElseThrow();
        assertThat(third.broughtForward()).isEqualTo(850);
        assertThat(third.lines()).extracting(Remittance.Line::yours).containsExactly(-850L, 850L);
        assertThat(third.lines()).extracting(Remittance.Line::paid).containsExactly(0L, 1_000L);
    }

    private void payAll(int batch) {
        close();
        assertThat(payouts.propose(batch, "jo", MINIMUM)).isInstanceOf(Result.Done.class);
        assertThat(new Remittances(batches, books).find(batch, ADA)).isEmpty();
        now = now.plusSeconds(60);
        payouts.approve(batch, "kim");
    }

    @Test
    final void nobodyApprovesWhatPaysThemselves() {
        sell(ADA);
        close();
        payouts.propose(1, "jo", MINIMUM);
        assertThat(payouts.approve(1, ADA.value())).isEqualTo(new Result.Refused(Reason.SAME_PERSON));
    }

    @Test
    final void listsBatchesHighestFirst() {
        sell(ADA);
        close();
        for (int number = 1; number <= 3; number++) {
            payouts.propose(number, "jo", MINIMUM);
            payouts.withdraw(number);
        }
        assertThat(batches.list(Integer.MAX_VALUE, 2)).extracting(Batch::number).containsExactly(3, 2);
        assertThat(batches.list(2, 2)).extracting(Batch::number).containsExactly(1);
    }

    @Test
    final void listsAPublishersPostingsNewestFirst() {
        for (int i = 0; i < 5; i++) {
            now = now.plusSeconds(i % 2);
            sell(ADA);
        }
        sell(BOB);
        List<Posting> first = books.listPostings(ADA, Optional.empty(), 3);
        List<Posting> second = books.listPostings(ADA, Optional.of(Posted.of(first.getLast())), 3);
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(Stream.concat(first.stream(), second.stream()).map(Posting::at))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    final void theFirstDayClosedCountsTheDaysBefore() {
        sell(ADA);
        now = now.plus(Duration.ofDays(1));
        sell(ADA);
        now = now.plus(Duration.ofDays(1));
        new Closing(books, () -> now).close(DAY.plusDays(1));
        assertThat(books.balance(ADA)).isEqualTo(1_700);
        sell(ADA);
        assertThat(books.balance(ADA)).isEqualTo(2_550);
    }

    @Test
    final void aDayIsClosedOnceAndInTurn() {
        sell(ADA);
        Closing closing = new Closing(books, () -> now);
        now = Instant.parse("2026-11-24T00:59:59Z");
        assertThatThrownBy(() -> closing.close(DAY)).hasMessageContaining("an hour after its end");
        now = Instant.parse("2026-11-26T01:00:00Z");
        Closing.Day day = closing.close(DAY);
        assertThat(day.postings()).isOne();
        assertThat(day.pence().values().stream().mapToLong(Long::longValue).sum())
                .isZero();
        assertThat(closing.close(DAY)).isEqualTo(day);
        assertThat(books.balance(ADA)).isEqualTo(850);
        assertThatThrownBy(() -> closing.close(DAY.plusDays(2))).hasMessageContaining("must follow on 2026-11-23");
    }
}
