package uk.gov.essex.smart.supermarket.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Council;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Publisher;

/** How each event is posted. */
public record Bookkeeping(EventId event, Instant at, String reference, String subject) {

    /** A card payment was captured. */
    public Posting sale(AccountId publisher, Split split) {
        return posting(shared(publisher, split, Council.RECEIPTS));
    }

    /** Part or all of a sale is to go back; each gives back as much of its part. */
    public Posting refundBegun(AccountId publisher, Split part) {
        return posting(reversed(shared(publisher, part, Council.REFUNDS)));
    }

    /** The buyer has the money back. */
    public Posting refundDone(Pence amount) {
        return moved(Council.REFUNDS, Council.RECEIPTS, amount);
    }

    /** The buyer did not get it back: each has its part again. */
    public Posting refundFailed(AccountId publisher, Split part) {
        return posting(shared(publisher, part, Council.REFUNDS));
    }

    /** A payout to a publisher was approved. */
    public Posting payoutApproved(AccountId publisher, Pence amount) {
        return moved(new Publisher(publisher), Council.PAYOUTS, amount);
    }

    /** The bank paid a publisher. */
    public Posting payoutPaid(Pence amount) {
        return moved(Council.PAYOUTS, Council.BANK, amount);
    }

    private static List<Entry> shared(AccountId publisher, Split split, Council against) {
        List<Entry> entries = new ArrayList<>();
        add(entries, new Publisher(publisher), split.publisher().value());
        add(entries, Council.SHARE, split.share().value());
        add(entries, Council.VAT, split.vat().value());
        add(entries, against, -split.paid().value());
        return entries;
    }

    private static void add(List<Entry> entries, LedgerAccount account, long pence) {
        if (pence != 0) {
            entries.add(new Entry(account, pence));
        }
    }

    private static List<Entry> reversed(List<Entry> entries) {
        return entries.stream().map(Entry::reversed).toList();
    }

    private Posting moved(LedgerAccount from, LedgerAccount to, Pence amount) {
        return posting(List.of(new Entry(from, -amount.value()), new Entry(to, amount.value())));
    }

    private Posting posting(List<Entry> entries) {
        return new Posting(event, at, reference, subject, entries);
    }
}
