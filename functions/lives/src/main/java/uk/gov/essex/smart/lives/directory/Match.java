package uk.gov.essex.smart.lives.directory;

import java.util.Comparator;
import java.util.Optional;

/**
 * An entry that fits.
 *
 * @param site the site that fits: of a list of services the nearest; empty where no site was asked for
 * @param metres how far off; empty where nobody asked from where
 */
public record Match(Service service, Optional<Site> site, Optional<Double> metres) {

    /** The nearest first; those of one distance, and where none was asked, by name. */
    static final Comparator<Match> NEAREST = Comparator.<Match>comparingDouble(
                    match -> match.metres().orElse(0.0))
            .thenComparing(match -> match.service().about().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(match -> match.service().id())
            .thenComparing(
                    match -> match.site().map(Site::id).orElse(match.service().id()));
}
