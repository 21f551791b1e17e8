package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.catalogue.Release;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.uploads.ColumnNote;
import uk.gov.essex.smart.supermarket.uploads.Manifest;

/** What a publisher says of a file, as a JSON object. */
final class UploadForm {

    private static final String CHECKSUM = "Must be the file's SHA-256 as 64 digits of 0-9 and a-f.";

    private UploadForm() {}

    /** What is said, or empty where the fields have faults. */
    static Optional<Manifest> read(Fields fields) {
        fields.known(Set.of(
                "format", "bytes", "sha256", "quasiIdentifiers", "counts", "smallestGroup", "columns", "changes"));
        Optional<Format> format = Forms.word(fields, "format", Format.class);
        Optional<Long> bytes = fields.required("bytes", 1, Manifest.MOST_BYTES);
        Optional<Checksum> checksum = fields.required("sha256", CHECKSUM, Checksum::find);
        Set<String> quasiIdentifiers = names(fields, "quasiIdentifiers");
        Set<String> counts = names(fields, "counts");
        int smallestGroup = fields.number(
                "smallestGroup", Declaration.USUAL_GROUP, Declaration.LEAST_GROUP, Declaration.LARGEST_GROUP);
        List<ColumnNote> columns = columns(fields);
        Optional<Passage> changes = Forms.passage(fields, "changes");
        if (!fields.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Manifest(
                new Declaration(format.orElseThrow(), quasiIdentifiers, counts, smallestGroup),
                columns,
                bytes.orElseThrow(),
                checksum.orElseThrow(),
                changes.orElseThrow()));
    }

    private static Set<String> names(Fields fields, String name) {
        return new HashSet<>(fields.texts(
                name, Release.MOST_COLUMNS, Forms.LINE, text -> Line.find(text).map(Line::value)));
    }

    private static List<ColumnNote> columns(Fields fields) {
        List<ColumnNote> notes = new ArrayList<>();
        Set<Line> named = new HashSet<>();
        for (Fields column : fields.objects("columns", Release.MOST_COLUMNS)) {
            column.known(Set.of("name", "description", "unit"));
            Optional<Line> name = Forms.line(column, "name");
            Optional<Passage> description = column.text("description", Forms.PASSAGE, Passage::find);
            Optional<Line> unit = column.text("unit", Forms.LINE, Line::find);
            if (name.isPresent() && !named.add(name.get())) {
                column.refuse("name", "Must be told of once.");
            }
            name.ifPresent(it -> notes.add(new ColumnNote(it, description, unit)));
        }
        return notes;
    }
}
