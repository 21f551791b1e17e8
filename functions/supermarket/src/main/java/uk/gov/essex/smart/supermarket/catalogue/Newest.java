package uk.gov.essex.smart.supermarket.catalogue;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.essex.smart.supermarket.Format;

/**
 * What a listing shows of its newest version.
 *
 * @param number from 1
 */
public record Newest(int number, Instant released, Set<Format> formats, long rows) {

    public Newest {
        formats = Set.copyOf(formats);
    }

    static Newest of(Version version) {
        Release release = version.release();
        return new Newest(
                version.number(),
                version.released(),
                release.distributions().stream().map(Distribution::format).collect(Collectors.toUnmodifiableSet()),
                release.rows());
    }
}
