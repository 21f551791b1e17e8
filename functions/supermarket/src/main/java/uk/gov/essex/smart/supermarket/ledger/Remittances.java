package uk.gov.essex.smart.supermarket.ledger;

import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.ledger.Batch.Payout;

/** Finds what publishers were paid for. */
public final class Remittances {

    /** So many batches back the publisher's one before is looked for; what is older is brought forward as a sum. */
    private static final int BATCHES_BACK = 12;

    private final Batches batches;
    private final Books books;

    public Remittances(Batches batches, Books books) {
        this.batches = batches;
        this.books = books;
    }

    /** A publisher's part of a batch that is in the books. */
    public Optional<Remittance> find(int number, AccountId publisher) {
        return batches.find(number)
                .filter(Batch::isPosted)
                .flatMap(batch -> payout(batch, publisher)
                        .map(payout -> Remittance.of(batch, payout, from(number, publisher), books)));
    }

    private Instant from(int number, AccountId publisher) {
        int first = Math.max(1, number - BATCHES_BACK);
        for (int before = number - 1; before >= first; before--) {
            Optional<Batch> batch = batches.find(before).filter(Batch::isPosted);
            if (batch.isPresent() && payout(batch.get(), publisher).isPresent()) {
                return batch.get().proposed();
            }
        }
        return first == 1
                ? Instant.EPOCH
                : batches.find(first).map(Batch::proposed).orElse(Instant.EPOCH);
    }

    private static Optional<Payout> payout(Batch batch, AccountId publisher) {
        return batch.payouts().stream()
                .filter(payout -> payout.publisher().equals(publisher))
                .findFirst();
    }
}
