package uk.gov.essex.smart.supermarket.uploads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.catalogue.Column;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.catalogue.Release;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile;
import uk.gov.essex.smart.supermarket.screening.Profile;

/** An upload on the shelf, as the catalogue shows it: what screening saw, joined with what its publisher said. */
final class Shelved {

    private Shelved() {}

    static Release release(Upload upload, Line reviewer) {
        Outcome outcome = upload.outcome().orElseThrow();
        Profile profile = outcome.profile().orElseThrow();
        return new Release(
                upload.id(),
                upload.manifest().changes(),
                profile.rows(),
                columns(upload.manifest(), profile),
                outcome.prepared().stream()
                        .map(prepared -> distribution(upload, prepared))
                        .toList(),
                outcome.at(),
                reviewer);
    }

    private static List<Column> columns(Manifest manifest, Profile profile) {
        Map<String, ColumnNote> notes = manifest.columns().stream()
                .collect(Collectors.toMap(note -> note.column().value(), Function.identity()));
        List<Column> columns = new ArrayList<>();
        for (ColumnProfile column : profile.columns()) {
            Optional<ColumnNote> note = Optional.ofNullable(notes.get(column.name()));
            Line numbered = new Line("column " + (columns.size() + 1));
            columns.add(new Column(
                    Line.find(column.name()).orElse(numbered),
                    column.type(),
                    note.flatMap(ColumnNote::description),
                    note.flatMap(ColumnNote::unit),
                    manifest.declaration().quasiIdentifiers().contains(column.name())));
        }
        return columns;
    }

    private static Distribution distribution(Upload upload, Prepared prepared) {
        return new Distribution(
                prepared.format(),
                prepared.bytes(),
                prepared.checksum(),
                StoredAt.shelved(upload.id(), upload.dataSet(), prepared.format()));
    }
}
