package uk.gov.essex.smart.benchmarks.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import uk.gov.essex.smart.supermarket.catalogue.Changes;
import uk.gov.essex.smart.supermarket.catalogue.Listing;

/** Listings that never change. */
record Still(List<Listing> listings) implements Changes {

    @Override
    public void tellAll(Consumer<Listing> listener) {
        listings.forEach(listener);
    }

    @Override
    public void tellSince(Instant moment, Consumer<Listing> listener) {}
}
