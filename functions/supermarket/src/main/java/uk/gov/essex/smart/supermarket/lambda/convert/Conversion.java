package uk.gov.essex.smart.supermarket.lambda.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.lambda.convert.Converted.Made;
import uk.gov.essex.smart.supermarket.lambda.files.ChecksumTask;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.lambda.files.Leash;
import uk.gov.essex.smart.supermarket.obtaining.Picture;
import uk.gov.essex.smart.supermarket.obtaining.Preview;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.uploads.Withheld;
import uk.gov.essex.smart.supermarket.uploads.Withheld.Reason;

/**
 * A screened file, to be had in other formats. Types are those that screening found in the whole file; nothing is guessed anew.
 * The format that was uploaded is made anew too, so that it is UTF-8 and carries rows and nothing else; GeoJSON alone goes
 * through as it is, since members of the collection belong to no row. Closing deletes what it put down for itself.
 */
public final class Conversion implements AutoCloseable {

    private final Format format;
    private final Profile profile;
    private final Room room;
    private final Sheets sheets;
    private final Connection duck;
    private final Optional<Sheet> sheet;

    /** Takes a file and what screening said of it. */
    public Conversion(Path file, Format format, Profile profile, Room room) throws IOException {
        this.format = format;
        this.profile = profile;
        this.room = room;
        sheets = new Sheets(file, format, profile, room);
        try {
            duck = room.duck().open(file, sheets.text(), data(Format.CSV), data(Format.JSON), data(Format.PARQUET));
            sheet = findSheet();
        } catch (SQLException broken) {
            throw new IOException("DuckDB does not read what was screened", broken);
        }
    }

    private Path data(Format to) {
        return room.file("data." + to.extension());
    }

    private Optional<Sheet> findSheet() throws IOException, SQLException {
        try {
            return Optional.of(sheets.sheet(duck));
        } catch (TooLarge tooLarge) {
            return Optional.empty();
        }
    }

    /** Makes the data in a format, which may be the one that they were uploaded in. */
    public Converted to(Format to) throws IOException {
        Path out = data(to);
        if (to == Format.GEOJSON && format == Format.GEOJSON) {
            sheets.copy(out);
            return made(to, out);
        }
        if (sheet.isEmpty()) {
            return notMade(to, Reason.TOO_LARGE);
        }
        Sheet rows = sheet.orElseThrow();
        if (to == Format.CSV && format != Format.PARQUET) {
            Files.copy(sheets.text(), out);
            return made(to, out);
        }
        if (to != Format.CSV && sameNames(rows)) {
            return notMade(to, Reason.SAME_NAMES);
        }
        if (to == Format.GEOJSON) {
            Optional<Places> places = Places.find(rows.columns());
            return places.isEmpty()
                    ? notMade(to, Reason.NO_PLACES)
                    : write(to, statement -> {
                        try (ResultSet features =
                                statement.executeQuery(GeoJsonFile.query(rows, places.orElseThrow()))) {
                            return GeoJsonFile.write(features, out);
                        }
                    });
        }
        return write(to, statement -> statement.executeUpdate(copy(rows, to, out)));
    }

    private static boolean sameNames(Sheet rows) {
        long names = rows.columns().stream()
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return names < rows.columns().size();
    }

    private static String copy(Sheet rows, Format to, Path out) {
        String how = switch (to) {
            case CSV -> "(FORMAT csv, HEADER true)";
            case PARQUET -> "(FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)";
            case JSON, GEOJSON -> "(FORMAT json, ARRAY true)";
        };
        String columns = to == Format.CSV ? rows.texts() : rows.named();
        return "COPY (SELECT " + columns + " FROM " + rows.source() + ") TO " + DuckSettings.text(out.toString()) + ' '
                + how;
    }

    private interface Work {
        long rows(Statement statement) throws SQLException, IOException;
    }

    private Converted write(Format to, Work work) throws IOException {
        Path out = data(to);
        try (Statement statement = duck.createStatement();
                Leash leash = new Leash(statement, room.duck().longest(), () -> room.full(out))) {
            try {
                long rows = work.rows(statement);
                if (rows != profile.rows()) {
                    throw new IllegalStateException(
                            to + " has " + rows + " rows where screening saw " + profile.rows());
                }
            } catch (SQLException ended) {
                boolean outOfMemory = DuckSettings.outOfMemory(ended);
                if (!leash.pulled() && !outOfMemory) {
                    throw ended;
                }
                Reason reason = outOfMemory || room.full(out) ? Reason.TOO_LARGE : Reason.TOO_SLOW;
                Files.deleteIfExists(out);
                return notMade(to, reason);
            }
        } catch (SQLException broken) {
            throw new IOException("DuckDB does not write " + to, broken);
        }
        if (room.full(out)) {
            Files.delete(out);
            return notMade(to, Reason.TOO_LARGE);
        }
        return made(to, out);
    }

    private static Converted notMade(Format to, Reason reason) {
        return new Converted.NotMade(new Withheld(to, reason));
    }

    private static Made made(Format to, Path out) throws IOException {
        try (ChecksumTask checksum = new ChecksumTask(out)) {
            return new Made(to, out, Files.size(out), checksum.await());
        }
    }

    /** The first rows, without which nobody buys; what screening said and no more, where they take too long. */
    public Preview preview() throws IOException {
        return ask(rows -> Optional.of(new FirstRows(rows, room.duck()).read(duck, profile)))
                .orElseGet(() -> Preview.ofProfile(profile));
    }

    /**
     * A picture of the data, or empty where they have nothing to draw or it takes too long.
     *
     * @param hidden columns of which nothing single is shown
     * @param units of columns, by name, where they are known
     */
    public Optional<Picture> picture(Set<String> hidden, Map<String, Line> units) throws IOException {
        return ask(rows -> new Drawing(rows, hidden, units, duck, room.duck()).picture());
    }

    private interface Question<T> {
        Optional<T> answer(Sheet rows) throws SQLException;
    }

    private <T> Optional<T> ask(Question<T> question) throws IOException {
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        try {
            return question.answer(sheet.orElseThrow());
        } catch (SQLException broken) {
            if (DuckSettings.gaveUp(broken)) {
                return Optional.empty();
            }
            throw new IOException("DuckDB does not read what was screened", broken);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            duck.close();
        } catch (SQLException broken) {
            throw new IOException("DuckDB does not close", broken);
        } finally {
            Files.deleteIfExists(sheets.text());
        }
    }
}
