package uk.gov.essex.smart.movement.lambda.gtfs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.essex.smart.movement.lambda.gtfs.Finding.Kind;

/** Finds what does not hang together in a feed's files, each place by its line, before any of it is understood. */
final class FileCheck {

    private static final List<String> CALENDARS = List.of("calendar.txt", "calendar_dates.txt");

    private final Archive archive;
    private final Findings findings;
    private final Map<String, Set<String>> ids = new HashMap<>();

    FileCheck(Archive archive, Findings findings) {
        this.archive = archive;
        this.findings = findings;
    }

    void run() {
        for (FileForm form : FileForm.ALL) {
            if (archive.hasResource(form.file())) {
                ids.put(form.file(), identities(form));
            } else if (form.mandatory()) {
                findings.add(Kind.MISSING_FILE, form.file(), 0, "");
            }
        }
        if (CALENDARS.stream().noneMatch(archive::hasResource)) {
            findings.add(Kind.MISSING_FILE, "calendar.txt", 0, "");
        }
        FileForm.ALL.stream()
                .filter(form ->
                        archive.hasResource(form.file()) && !form.references().isEmpty())
                .forEach(this::follow);
    }

    /** Checks the rows of a file by themselves. */
    private Set<String> identities(FileForm form) {
        CsvRows rows = new CsvRows(archive.content(form.file()));
        List<String> header = header(rows);
        for (String column : form.required()) {
            if (!header.contains(column)) {
                findings.add(Kind.MISSING_COLUMN, form.file(), 1, column);
            }
        }
        int identity = header.indexOf(form.identity());
        Set<String> found = new HashSet<>();
        for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
            if (row.size() != header.size() || !rows.isSound()) {
                findings.add(Kind.MALFORMED_ROW, form.file(), rows.line(), "");
                continue;
            }
            for (String column : form.required()) {
                if (header.contains(column) && row.get(header.indexOf(column)).isBlank()) {
                    findings.add(Kind.MISSING_VALUE, form.file(), rows.line(), column);
                }
            }
            if (identity >= 0
                    && !found.add(row.get(identity).strip())
                    && !form.key().isEmpty()) {
                findings.add(Kind.DUPLICATE_ID, form.file(), rows.line(), row.get(identity));
            }
        }
        return found;
    }

    /** Checks that what the rows of a file refer to is there. */
    private void follow(FileForm form) {
        CsvRows rows = new CsvRows(archive.content(form.file()));
        List<String> header = header(rows);
        for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
            if (row.size() == header.size()) {
                follow(form, header, row, rows.line());
            }
        }
    }

    private void follow(FileForm form, List<String> header, List<String> row, int line) {
        form.references().forEach((column, targets) -> {
            int place = header.indexOf(column);
            String id = place < 0 ? "" : row.get(place).strip();
            if (!id.isEmpty()
                    && targets.stream()
                            .noneMatch(
                                    target -> ids.getOrDefault(target, Set.of()).contains(id))) {
                findings.add(Kind.BROKEN_REFERENCE, form.file(), line, column + " " + id);
            }
        });
    }

    private static List<String> header(CsvRows rows) {
        return rows.next().stream().map(String::strip).toList();
    }
}
