package uk.gov.essex.smart.supermarket.lambda.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoCatalogue;
import uk.gov.essex.smart.supermarket.aws.uploads.DynamoUploads;
import uk.gov.essex.smart.supermarket.aws.uploads.S3SentFiles;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Contact;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.lambda.trade.Invocation;
import uk.gov.essex.smart.supermarket.release.Boundaries;
import uk.gov.essex.smart.supermarket.release.Council;
import uk.gov.essex.smart.supermarket.release.CouncilListings;
import uk.gov.essex.smart.supermarket.release.CouncilShelf;
import uk.gov.essex.smart.supermarket.release.County;
import uk.gov.essex.smart.supermarket.release.Edition;
import uk.gov.essex.smart.supermarket.release.InMemoryWorkbench;
import uk.gov.essex.smart.supermarket.release.PostHour;
import uk.gov.essex.smart.supermarket.release.PostHours;
import uk.gov.essex.smart.supermarket.release.ReleaseRun;
import uk.gov.essex.smart.supermarket.release.Tile;
import uk.gov.essex.smart.supermarket.release.Topic;
import uk.gov.essex.smart.supermarket.release.Workbench;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.InMemoryBucket;
import uk.gov.essex.smart.testing.Tables;

/** The morning after a day on which lampposts measured, over a real table and a bucket of uploads. */
public final class Morning implements PostHours, AutoCloseable {

    public static final LocalDate DAY = LocalDate.parse("2026-11-22");
    static final int AMPLE = 900_000;

    private static final Boundaries BOUNDARIES = new Boundaries();

    private final County county = new County(6);
    private final Set<Topic> topics;
    private final String table = Tables.byPartition();
    private final InMemoryBucket bucket = new InMemoryBucket();
    private final S3Client s3 = bucket.client();
    private final Workbench workbench = new InMemoryWorkbench();
    private final Council council =
            new Council(Samples.COUNCIL, new Contact(new Line("Open data team"), "open-data@essex.gov.uk"));
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Instant now = DAY.plusDays(1).atTime(4, 15).toInstant(ZoneOffset.UTC);
    private int pages;

    /** @param topics what is measured */
    public Morning(Topic... topics) {
        this.topics = Set.of(topics);
    }

    /** Nothing was measured on any other day. */
    @Override
    public Page page(Tile tile, LocalDate day, Optional<String> cursor) {
        pages++;
        if (!day.equals(DAY)) {
            return new Page(List.of(), Optional.empty());
        }
        Page page = county.page(tile, day, cursor);
        List<PostHour> measured = page.hours().stream()
                .filter(hour -> topics.contains(hour.channel().topic()))
                .toList();
        return new Page(measured, page.next());
    }

    /** How many pages Smart Places was asked for. */
    int pages() {
        return pages;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    ReleaseHandler handler(DynamoDbClient client) {
        ReleaseRun run = new ReleaseRun(
                this,
                workbench,
                new CouncilShelf(
                        council,
                        new CouncilListings(council, new DynamoCatalogue(client, table), () -> now),
                        new DynamoUploads(client, table),
                        new S3SentFiles(s3, bucket.presigner(), "uploads"),
                        () -> now),
                BOUNDARIES);
        return new ReleaseHandler(run, () -> now, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    String release(byte[] event, DynamoDbClient client, int millis) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        handler(client).handleRequest(new ByteArrayInputStream(event), output, Invocation.withMillis(millis));
        return output.toString(StandardCharsets.UTF_8);
    }

    public String release() throws IOException {
        return release(new byte[0], DynamoServer.client(), AMPLE);
    }

    public Catalogue catalogue() {
        return new DynamoCatalogue(DynamoServer.client(), table);
    }

    public Optional<Upload> upload(DataSetId dataSet, Edition edition, int attempt) {
        return new DynamoUploads(DynamoServer.client(), table)
                .find(new UploadId(dataSet.value() + '-' + edition.word() + '-' + attempt));
    }

    byte[] file(Upload upload) {
        return bucket.object(StoredAt.sent(upload.id()));
    }

    public String text(String key) {
        return new String(bucket.object(key), StandardCharsets.UTF_8);
    }

    public S3Client s3() {
        return s3;
    }

    public String table() {
        return table;
    }

    public Instant now() {
        return now;
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        s3.close();
        bucket.close();
    }
}
