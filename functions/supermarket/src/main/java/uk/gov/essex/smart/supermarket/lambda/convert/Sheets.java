package uk.gov.essex.smart.supermarket.lambda.convert;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.text.Texts;

/** Makes a table of a screened file: Parquet as it is, all else as comma-separated values in a file of their own. */
final class Sheets {

    private final Path file;
    private final Format format;
    private final Profile profile;
    private final Room room;
    private final Path text;

    Sheets(Path file, Format format, Profile profile, Room room) {
        this.file = file;
        this.format = format;
        this.profile = profile;
        this.room = room;
        text = room.file("text.csv");
    }

    /** The file that the table is in, where it is text. */
    Path text() {
        return text;
    }

    /** @throws TooLarge where there is no room for it */
    Sheet sheet(Connection duck) throws IOException, SQLException {
        try {
            return switch (format) {
                case PARQUET -> ParquetSheet.of(file, profile.columns(), duck);
                case CSV -> csv();
                case JSON, GEOJSON -> json();
            };
        } catch (Unreadable changed) {
            throw new IOException("The file is not the one that was screened", changed);
        }
    }

    private Sheet csv() throws IOException, Unreadable {
        try (Utf8 in = new Utf8()) {
            return CsvSheet.write(in.stream, profile.columns(), text, room.mostBytes());
        }
    }

    private Sheet json() throws IOException, Unreadable {
        JsonColumns found = new JsonColumns();
        try (Utf8 in = new Utf8()) {
            JsonRows.read(in.stream, format, found);
        }
        List<SheetColumn> columns = found.columns(profile.columns());
        try (Utf8 in = new Utf8();
                SheetWriter writer = new SheetWriter(text, found.names(), room.mostBytes())) {
            JsonRows.read(in.stream, format, new JsonSheet(writer, columns));
        }
        return Sheet.ofText(text, columns);
    }

    /** Copies the text as UTF-8. */
    void copy(Path to) throws IOException {
        try (Utf8 in = new Utf8()) {
            Files.copy(in.stream, to);
        } catch (Unreadable changed) {
            throw new IOException("The file is not the one that was screened", changed);
        }
    }

    private final class Utf8 implements AutoCloseable {

        private final Path copy = room.file("utf-8.txt");
        private final InputStream stream;

        private Utf8() throws IOException, Unreadable {
            stream = new BufferedInputStream(Texts.open(file, profile.encoding(), copy), 1 << 16);
        }

        @Override
        public void close() throws IOException {
            stream.close();
            Files.deleteIfExists(copy);
        }
    }
}
