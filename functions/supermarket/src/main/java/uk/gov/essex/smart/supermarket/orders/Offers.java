package uk.gov.essex.smart.supermarket.orders;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.DataSetId;

/** What is on offer, as the catalogue has it. */
public interface Offers {

    /** Empty where there is no such data set, or where it has no released version or is hidden. */
    Optional<Offer> find(DataSetId dataSet);
}
