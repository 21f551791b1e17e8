package uk.gov.essex.smart.supermarket.orders;

import uk.gov.essex.smart.supermarket.ledger.Batches;
import uk.gov.essex.smart.supermarket.ledger.Books;
import uk.gov.essex.smart.supermarket.ledger.InMemoryBatches;
import uk.gov.essex.smart.supermarket.ledger.InMemoryBooks;
import uk.gov.essex.smart.supermarket.ledger.InMemoryPublishers;
import uk.gov.essex.smart.supermarket.ledger.Publishers;

/** All that trade is kept in. */
public record Stores(Trades trades, Books books, Batches batches, Publishers publishers, Differences differences) {

    /** Stores that end with the test. */
    public static Stores inMemory() {
        Books books = new InMemoryBooks();
        return new Stores(
                new InMemoryTrades(books),
                books,
                new InMemoryBatches(),
                new InMemoryPublishers(),
                new InMemoryDifferences());
    }
}
