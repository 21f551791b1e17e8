package uk.gov.essex.smart.supermarket.uploads;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.screening.Screened;

/**
 * What came of screening an upload.
 *
 * @param prepared the same data, each in another format; none where the file was refused
 * @param withheld the formats in which they are not offered
 */
public record Outcome(Screened screened, List<Prepared> prepared, List<Withheld> withheld, Instant at) {

    /** @throws IllegalArgumentException where a refused file was prepared, another was not, or one format is there twice */
    public Outcome {
        prepared = List.copyOf(prepared);
        withheld = List.copyOf(withheld);
        long formats = Stream.concat(
                        prepared.stream().map(Prepared::format),
                        withheld.stream().map(Withheld::format))
                .distinct()
                .count();
        if (prepared.isEmpty() != screened instanceof Screened.Refused || formats < prepared.size() + withheld.size()) {
            throw new IllegalArgumentException("Files are prepared (" + prepared.size()
                    + ") or withheld once in each format where a file is not refused, and only there");
        }
    }

    /** What the file holds, or empty where it was refused. */
    public Optional<Profile> profile() {
        return switch (screened) {
            case Screened.Cleared(Profile profile) -> Optional.of(profile);
            case Screened.Quarantined(Profile profile, var findings) -> Optional.of(profile);
            case Screened.Refused refused -> Optional.empty();
        };
    }
}
