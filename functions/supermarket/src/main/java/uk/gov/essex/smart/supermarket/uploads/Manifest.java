package uk.gov.essex.smart.supermarket.uploads;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.catalogue.Release;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Screened;

/**
 * What a publisher says of a file before it is uploaded, and is held to.
 *
 * @param bytes 1 to {@value #MOST_BYTES}
 * @param changes what differs from the version before
 */
public record Manifest(
        Declaration declaration, List<ColumnNote> columns, long bytes, Checksum checksum, Passage changes) {

    /** 5 GB: as much as S3 copies in one call. */
    public static final long MOST_BYTES = 5_000_000_000L;

    /** @throws IllegalArgumentException where there are too few or too many bytes, too many columns or one is told of twice */
    public Manifest {
        columns = List.copyOf(columns);
        if (bytes < 1 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("The bytes (" + bytes + ") must be 1 to " + MOST_BYTES);
        }
        long names = columns.stream().map(ColumnNote::column).distinct().count();
        if (columns.size() > Release.MOST_COLUMNS || names < columns.size()) {
            throw new IllegalArgumentException("The columns (" + columns.size() + ") must be at most "
                    + Release.MOST_COLUMNS + ", each told of once");
        }
    }

    /** The parts that it is sent in. */
    public Parts parts() {
        return new Parts(bytes);
    }

    /** The units that are known, by the names of their columns. */
    public Map<String, Line> units() {
        return columns.stream()
                .filter(note -> note.unit().isPresent())
                .collect(Collectors.toMap(
                        note -> note.column().value(), note -> note.unit().orElseThrow()));
    }

    /** How a file was judged, once it is compared with what was said of it and with what a version may have. */
    public Screened hold(Screened screened) {
        return switch (screened) {
            case Screened.Cleared(Profile profile) -> refusal(profile).orElse(screened);
            case Screened.Quarantined(Profile profile, var findings) ->
                refusal(profile).orElse(screened);
            case Screened.Refused refused -> refused;
        };
    }

    private Optional<Screened> refusal(Profile profile) {
        if (profile.bytes() != bytes || !profile.checksum().equals(checksum)) {
            return Optional.of(new Screened.Refused(Refusal.OTHER_BYTES, 0));
        }
        return profile.columns().size() > Release.MOST_COLUMNS
                ? Optional.of(new Screened.Refused(Refusal.TOO_MANY_COLUMNS, 0))
                : Optional.empty();
    }
}
