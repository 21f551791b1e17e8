package uk.gov.essex.smart.supermarket.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.ledger.Batch.Payout;

/**
 * What a payout consists of, for who is paid.
 *
 * @param broughtForward what was owed before the first line, in pence
 * @param lines in the order of their moments; with what was brought forward they sum to the payout
 */
public record Remittance(int batch, Payout payout, long broughtForward, List<Line> lines) {

    /**
     * One posting.
     *
     * @param paid what the buyer paid, in pence; negative where it went back
     * @param share the council's share of it, without tax
     * @param vat the tax on it that the council owes
     * @param yours what it added to the payout
     */
    public record Line(Instant at, String reference, String subject, long paid, long share, long vat, long yours) {

        /** What a posting is to a publisher that it names. */
        public static Line of(Posting posting, AccountId publisher) {
            long yours = posting.pence(new LedgerAccount.Publisher(publisher));
            long share = posting.pence(LedgerAccount.Council.SHARE);
            long vat = posting.pence(LedgerAccount.Council.VAT);
            boolean traded = posting.pence(LedgerAccount.Council.PAYOUTS) == 0;
            long paid = traded ? yours + share + vat : 0;
            return new Line(posting.at(), posting.reference(), posting.subject(), paid, share, vat, yours);
        }
    }

    public Remittance {
        lines = List.copyOf(lines);
    }

    /**
     * The postings since the publisher's batch before was proposed.
     *
     * @param from when that was, or any moment before the publisher's first sale
     */
    public static Remittance of(Batch batch, Payout payout, Instant from, Books books) {
        List<Line> lines = new ArrayList<>();
        AccountId publisher = payout.publisher();
        books.readPublisher(publisher, from, batch.proposed(), posting -> lines.add(Line.of(posting, publisher)));
        lines.sort(Comparator.comparing(Line::at).thenComparing(Line::reference));
        long yours = lines.stream().mapToLong(Line::yours).sum();
        return new Remittance(batch.number(), payout, payout.amount().value() - yours, lines);
    }
}
