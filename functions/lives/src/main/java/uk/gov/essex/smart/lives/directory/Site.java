package uk.gov.essex.smart.lives.directory;

import java.util.Optional;
import java.util.UUID;
import uk.gov.essex.smart.common.Position;

/** A service at a location. */
public record Site(UUID id, Location location) {

    /** How far off this is as the crow flies; empty where nobody said where it is. */
    public Optional<Double> metresFrom(Position centre) {
        return location.position().map(centre::distanceMetres);
    }
}
