package uk.gov.essex.smart.supermarket.catalogue;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.Price;

/** On what terms data are had. */
public record Terms(Licence licence, Price price) {

    /** @throws IllegalArgumentException where the licence does not go with the price */
    public Terms {
        if (!licence.suits(price)) {
            throw new IllegalArgumentException(
                    "The licence (" + licence.title() + ") does not suit the price. Open licences are for free data");
        }
    }

    /** Both together, or empty where they do not go together. */
    public static Optional<Terms> find(Licence licence, Price price) {
        return licence.suits(price) ? Optional.of(new Terms(licence, price)) : Optional.empty();
    }
}
