package uk.gov.essex.smart.supermarket.catalogue;

import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.supermarket.District;

/** Where and when data are of, as far as their publisher says. A search by a box finds those that state a box. */
public record Coverage(Optional<Box> box, Set<District> districts, Optional<Period> period) {

    public Coverage {
        districts = Set.copyOf(districts);
    }
}
