package uk.gov.essex.smart.lives.directory;

import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.common.Position;

/** Where postcodes are. Safe from any thread. */
public interface Postcodes {

    /** The middle of the postcode, or of the district; empty where it is not known. */
    Optional<Position> find(Postcode postcode);

    /** Keeps each, in place of what was kept of it before. What is not among them stays: people give old postcodes. */
    void put(Map<Postcode, Position> positions);
}
