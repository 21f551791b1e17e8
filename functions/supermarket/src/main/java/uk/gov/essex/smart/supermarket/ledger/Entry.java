package uk.gov.essex.smart.supermarket.ledger;

/**
 * One line of a posting.
 *
 * @param pence positive where the council comes to owe it, negative where it comes to be owed or owes so much less
 */
public record Entry(LedgerAccount account, long pence) {

    /** @throws IllegalArgumentException where nothing moves */
    public Entry {
        if (pence == 0) {
            throw new IllegalArgumentException("An entry of nothing at " + account + " must be left out");
        }
    }

    Entry reversed() {
        return new Entry(account, Math.negateExact(pence));
    }
}
