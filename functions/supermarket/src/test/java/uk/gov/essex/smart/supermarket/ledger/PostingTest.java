package uk.gov.essex.smart.supermarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Council;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Publisher;

final class PostingTest {

    private static final Instant AT = Instant.parse("2026-11-23T23:59:59Z");
    private static final AccountId ADA = new AccountId("ada-maps");
    private static final Bookkeeping BOOKS = new Bookkeeping(new EventId("sale-1"), AT, "1", "lampposts");
    private static final Split SPLIT = new Split(new Pence(85), new Pence(12), new Pence(3));

    private static Posting of(Entry... entries) {
        return new Posting(new EventId("odd-1"), AT, "1", "lampposts", List.of(entries));
    }

    @Test
    void sumsToNothing() {
        assertThatThrownBy(() -> of(new Entry(Council.SHARE, 1))).hasMessageContaining("not to 1 pence");
        assertThatThrownBy(() -> of()).hasMessageContaining("0 entries");
        assertThatThrownBy(() -> of(new Entry(Council.SHARE, Long.MAX_VALUE), new Entry(Council.VAT, 1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Entry(Council.SHARE, 0)).hasMessageContaining("left out");
    }

    @Test
    void namesEachAccountOnceAndOnePublisher() {
        assertThatThrownBy(() -> of(new Entry(Council.VAT, 1), new Entry(Council.VAT, -1)))
                .hasMessageContaining("twice");
        assertThatThrownBy(() ->
                        of(new Entry(new Publisher(ADA), 1), new Entry(new Publisher(new AccountId("bob-bikes")), -1)))
                .hasMessageContaining("twice");
    }

    @Test
    void aSaleOwesThePublisherAndIsOwedByPay() {
        Posting sale = BOOKS.sale(ADA, SPLIT);
        assertThat(sale.entries())
                .containsExactly(
                        new Entry(new Publisher(ADA), 85),
                        new Entry(Council.SHARE, 12),
                        new Entry(Council.VAT, 3),
                        new Entry(Council.RECEIPTS, -100));
        assertThat(sale.publisher()).contains(ADA);
        assertThat(sale.day()).isEqualTo("2026-11-23");
    }

    @Test
    void aRefundThatFailsLeavesNothingBehind() {
        Posting begun = BOOKS.refundBegun(ADA, SPLIT);
        Posting failed = BOOKS.refundFailed(ADA, SPLIT);
        begun.entries()
                .forEach(entry -> assertThat(failed.pence(entry.account())).isEqualTo(-entry.pence()));
    }

    @Test
    void aRefundThatArrivesUndoesTheSale() {
        List<Posting> all =
                List.of(BOOKS.sale(ADA, SPLIT), BOOKS.refundBegun(ADA, SPLIT), BOOKS.refundDone(SPLIT.paid()));
        List<LedgerAccount> accounts =
                List.of(new Publisher(ADA), Council.SHARE, Council.VAT, Council.RECEIPTS, Council.REFUNDS);
        assertThat(accounts)
                .allSatisfy(account -> assertThat(all.stream()
                                .mapToLong(posting -> posting.pence(account))
                                .sum())
                        .isZero());
    }
}
