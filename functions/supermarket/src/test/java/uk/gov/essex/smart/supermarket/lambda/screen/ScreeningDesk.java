package uk.gov.essex.smart.supermarket.lambda.screen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoCatalogue;
import uk.gov.essex.smart.supermarket.aws.uploads.DynamoStandingApprovals;
import uk.gov.essex.smart.supermarket.aws.uploads.DynamoUploads;
import uk.gov.essex.smart.supermarket.aws.uploads.S3ScreeningFiles;
import uk.gov.essex.smart.supermarket.aws.uploads.S3ShelfFiles;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.uploads.Manifest;
import uk.gov.essex.smart.supermarket.uploads.Releasing;
import uk.gov.essex.smart.supermarket.uploads.ScreeningFiles;
import uk.gov.essex.smart.supermarket.uploads.Sent;
import uk.gov.essex.smart.supermarket.uploads.StandingApproval;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.supermarket.uploads.Uploading;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.InMemoryBucket;
import uk.gov.essex.smart.testing.Tables;

/** A draft of cycle counts, of which an upload was begun, and the real handler over a real table and a bucket. */
final class ScreeningDesk implements AutoCloseable {

    static final String COUNTS = """
        hour,cyclists
        2026-11-01T08:00:00Z,12
        2026-11-01T09:00:00Z,31
        2026-11-01T10:00:00Z,7
        """;
    static final String CONTACTS = """
        hour,contact
        2026-11-01T08:00:00Z,ada@colne-valley-cycling.example
        """;

    final InMemoryBucket bucket = new InMemoryBucket();
    final String table = Tables.byPartition();
    final DynamoCatalogue catalogue = new DynamoCatalogue(DynamoServer.client(), table);
    final DynamoUploads uploads = new DynamoUploads(DynamoServer.client(), table);
    private final Path scratch;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    ScreeningDesk(Path scratch) {
        this.scratch = scratch;
        new Publishing(catalogue, () -> Samples.MORNING).draft(Samples.CYCLING, Samples.COUNTS, Samples.particulars());
    }

    /** The publisher says this of a file, and sends that. */
    void send(String said, String sent) {
        byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
        Manifest manifest = new Manifest(
                new Declaration(Format.CSV, Set.of(), Set.of(), Declaration.USUAL_GROUP),
                Sent.manifest().columns(),
                bytes.length,
                checksum(bytes),
                new Passage("Readings of November"));
        new Uploading(uploads, () -> Samples.MORNING)
                .begin(Sent.FILE, Samples.COUNTS, Samples.CYCLING, manifest, "transfer");
        bucket.put(StoredAt.sent(Sent.FILE), sent.getBytes(StandardCharsets.UTF_8));
    }

    void approve() {
        new DynamoStandingApprovals(DynamoServer.client(), table)
                .put(new StandingApproval(
                        Samples.COUNTS,
                        Samples.COUNCIL,
                        new Line("R. Reviewer"),
                        Samples.MORNING,
                        Samples.MORNING.plus(Duration.ofDays(90))));
    }

    String handle(byte[] event) throws IOException {
        return handle(event, files -> files);
    }

    String handle(byte[] event, UnaryOperator<ScreeningFiles> change) throws IOException {
        Releasing releasing = new Releasing(
                uploads,
                catalogue,
                new DynamoStandingApprovals(DynamoServer.client(), table),
                new S3ShelfFiles(bucket.client(), "uploads", "shelf"),
                () -> Samples.MORNING);
        Screening screening = new Screening(
                change.apply(new S3ScreeningFiles(bucket.client(), "uploads")),
                uploads,
                releasing,
                new DuckSettings(128, 1, Duration.ofMinutes(1), scratch),
                () -> Samples.MORNING);
        ScreenHandler handler = new ScreenHandler(
                new Wiring.Parts(screening, () -> Samples.MORNING),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        return new String(handler.screen(new ByteArrayInputStream(event)), StandardCharsets.UTF_8);
    }

    Upload upload() {
        return uploads.find(Sent.FILE).orElseThrow();
    }

    String text(String key) {
        return new String(bucket.object(key), StandardCharsets.UTF_8);
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    static Checksum checksum(byte[] bytes) {
        try {
            return new Checksum(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    @Override
    public void close() {
        bucket.close();
    }
}
