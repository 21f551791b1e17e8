package uk.gov.essex.smart.supermarket.trust;

import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.InMemoryCatalogue;
import uk.gov.essex.smart.supermarket.ledger.InMemoryBooks;
import uk.gov.essex.smart.supermarket.orders.InMemoryTrades;
import uk.gov.essex.smart.supermarket.orders.Trades;

/** All that trust is kept in. */
public record Stores(Catalogue catalogue, Dockets dockets, Trades trades, Notices notices) {

    /** Stores that end with the test. */
    public static Stores inMemory() {
        return new Stores(
                new InMemoryCatalogue(),
                new InMemoryDockets(),
                new InMemoryTrades(new InMemoryBooks()),
                new InMemoryNotices());
    }
}
