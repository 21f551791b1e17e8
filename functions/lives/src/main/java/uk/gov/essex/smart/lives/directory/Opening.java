package uk.gov.essex.smart.lives.directory;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * When somebody could come.
 *
 * @param day {@code MO} to {@code SU}
 * @param notBefore opens then or later
 * @param notAfter closes then or earlier
 */
public record Opening(Optional<String> day, Optional<LocalTime> notBefore, Optional<LocalTime> notAfter) {

    public static final Set<String> DAYS = Set.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    public static final Opening ANY = new Opening(Optional.empty(), Optional.empty(), Optional.empty());
}
