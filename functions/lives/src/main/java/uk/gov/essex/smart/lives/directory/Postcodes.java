package uk.gov.essex.smart.lives.directory;

import java.util.Optional;
import uk.gov.essex.smart.common.Position;

/** Where postcodes are. */
public interface Postcodes {

    /** The middle of the postcode, whatever its case and spaces; empty where it is not known. */
    Optional<Position> find(String postcode);
}
