package uk.gov.essex.smart.supermarket.lambda.screen;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.files.ChecksumTask;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Encoding;
import uk.gov.essex.smart.supermarket.screening.Finding;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.screening.Screened;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.table.Table;
import uk.gov.essex.smart.supermarket.screening.text.CsvFile;
import uk.gov.essex.smart.supermarket.screening.text.Encodings;
import uk.gov.essex.smart.supermarket.screening.text.Signature;
import uk.gov.essex.smart.supermarket.screening.text.Texts;

/**
 * Judges an uploaded file that lies on this machine's disk. Text is read by our own bytes' scanner and by Jackson, Parquet by
 * DuckDB; whichever, cells go by once and none is kept.
 */
public final class FileScreener {

    /** How the names of copies begin that are deleted once a file is judged. */
    static final String COPY = "utf-8-";

    private final DuckSettings duck;
    private final LongConsumer progress;

    public FileScreener(DuckSettings duck) {
        this(duck, rows -> {});
    }

    /** Tells {@code progress} the rows so far, now and then, from whichever thread judges them. */
    public FileScreener(DuckSettings duck, LongConsumer progress) {
        this.duck = duck;
        this.progress = progress;
    }

    /** Reads all of a file and judges it; a file that cannot be read is refused, and nothing is left behind. */
    public Screened screen(Path file, Declaration declaration) throws IOException {
        try (ChecksumTask checksum = new ChecksumTask(file)) {
            Signature.check(head(Files.newInputStream(file)), declaration.format());
            Table table = new Table(declaration, progress);
            Encoding encoding = declaration.format() == Format.PARQUET ? Encoding.BINARY : Encodings.of(file);
            read(file, encoding, declaration.format(), table);
            List<Finding> findings = table.findings();
            Profile profile =
                    new Profile(encoding, table.rows(), Files.size(file), checksum.await(), table.profiles(findings));
            return Screened.of(profile, findings);
        } catch (Unreadable unreadable) {
            return unreadable.refused();
        }
    }

    private void read(Path file, Encoding encoding, Format format, Table table) throws IOException, Unreadable {
        if (format == Format.PARQUET) {
            ParquetFile.read(file, duck, table);
            return;
        }
        Path copy = Files.createTempFile(duck.scratch(), COPY, ".txt");
        try (InputStream in = new BufferedInputStream(Texts.open(file, encoding, copy), Signature.LENGTH * 2)) {
            in.mark(Signature.LENGTH);
            Signature.checkText(in.readNBytes(Signature.LENGTH), format);
            in.reset();
            if (format == Format.CSV) {
                CsvFile.read(in, Math.max(Files.size(file), Files.size(copy)), table);
            } else {
                JsonFile.read(in, format, table);
            }
        } finally {
            Files.delete(copy);
        }
    }

    private static byte[] head(InputStream in) throws IOException {
        try (in) {
            return in.readNBytes(Signature.LENGTH);
        }
    }
}
