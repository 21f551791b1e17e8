package uk.gov.essex.smart.supermarket.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.catalogue.InMemoryCatalogue;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Samples;

final class CatalogueOffersTest {

    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final Publishing publishing = new Publishing(catalogue, () -> Samples.MORNING);
    private final Offers offers = new CatalogueOffers(catalogue);

    @Test
    void offersTheNewestVersionWhileItIsListed() {
        assertThat(offers.find(Samples.COUNTS)).isEmpty();
        publishing.draft(Samples.CYCLING, Samples.COUNTS, Samples.paid(Samples.particulars()));
        publishing.release(Samples.COUNTS, Samples.release(1, Format.CSV));
        assertThat(offers.find(Samples.COUNTS)).isEmpty();
        publishing.list(Samples.COUNTS);
        publishing.release(Samples.COUNTS, Samples.release(2, Format.CSV));
        assertThat(offers.find(Samples.COUNTS))
                .isEqualTo(
                        Optional.of(new Offer(Samples.COUNTS, 2, Samples.CYCLING, new Price.OneOff(new Pence(2_500)))));
        publishing.hide(Samples.COUNTS);
        assertThat(offers.find(Samples.COUNTS)).isEmpty();
    }
}
