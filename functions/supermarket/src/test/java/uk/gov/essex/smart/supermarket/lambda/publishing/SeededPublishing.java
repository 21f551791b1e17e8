package uk.gov.essex.smart.supermarket.lambda.publishing;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoCatalogue;
import uk.gov.essex.smart.supermarket.aws.uploads.DynamoStandingApprovals;
import uk.gov.essex.smart.supermarket.aws.uploads.DynamoUploads;
import uk.gov.essex.smart.supermarket.aws.uploads.S3SentFiles;
import uk.gov.essex.smart.supermarket.aws.uploads.S3ShelfFiles;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.InMemoryCatalogue;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.uploads.InMemoryStandingApprovals;
import uk.gov.essex.smart.supermarket.uploads.InMemoryUploads;
import uk.gov.essex.smart.supermarket.uploads.Outcome;
import uk.gov.essex.smart.supermarket.uploads.Sent;
import uk.gov.essex.smart.supermarket.uploads.StandingApproval;
import uk.gov.essex.smart.supermarket.uploads.StandingApprovals;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;
import uk.gov.essex.smart.supermarket.uploads.Uploading;
import uk.gov.essex.smart.supermarket.uploads.Uploads;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.InMemoryBucket;
import uk.gov.essex.smart.testing.Tables;

/**
 * The door of publishing over a table and a bucket: a draft with an upload in each state, a data set that was withdrawn and
 * one of another publisher, the same every time.
 */
final class SeededPublishing implements AutoCloseable {

    static final AccountId ANGLIA = new AccountId("anglia-data");
    static final UploadId CLEARED = new UploadId("upload-cleared");
    static final UploadId FOUND = new UploadId("upload-found");
    static final UploadId REFUSED = new UploadId("upload-refused");

    /** A key whose minute is used up. */
    static final String EXHAUSTED = "usedusedusedused";

    final InMemoryBucket bucket = new InMemoryBucket();
    final Ports ports;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Router router;
    private final HttpEdge edge;

    /** In memory, whose stores are held to the same contracts. */
    SeededPublishing() {
        this(new InMemoryCatalogue(), new InMemoryUploads(), new InMemoryStandingApprovals());
    }

    private SeededPublishing(Catalogue catalogue, Uploads uploads, StandingApprovals approvals) {
        ports = new Ports(
                catalogue,
                uploads,
                approvals,
                new S3SentFiles(bucket.client(), bucket.presigner(), "uploads"),
                new S3ShelfFiles(bucket.client(), "uploads", "shelf"),
                SeededPublishing::now);
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        router = new Router(PublishingApi.routes(ports));
        edge = new HttpEdge(
                router,
                caller -> caller.key().equals(EXHAUSTED)
                        ? new Admission.Refused(Admission.Limit.MINUTE, Duration.ofSeconds(42))
                        : new Admission.Admitted(),
                new Log(out),
                new RequestMeter("Test", SeededPublishing::now, out));
        seed();
    }

    /** Over a real table. */
    static SeededPublishing inDynamo() {
        String table = Tables.byPartition();
        return new SeededPublishing(
                new DynamoCatalogue(DynamoServer.client(), table),
                new DynamoUploads(DynamoServer.client(), table),
                new DynamoStandingApprovals(DynamoServer.client(), table));
    }

    private static Instant now() {
        return Samples.MORNING;
    }

    private void seed() {
        Publishing publishing = new Publishing(ports.catalogue(), ports.clock());
        publishing.draft(Samples.CYCLING, Samples.COUNTS, Samples.particulars());
        publishing.draft(Samples.CYCLING, new DataSetId("car-parks"), Samples.paid(Samples.particulars()));
        publishing.withdraw(Samples.CYCLING, new DataSetId("car-parks"));
        publishing.draft(ANGLIA, new DataSetId("shop-footfall"), Samples.particulars());
        Uploading uploading = new Uploading(ports.uploads(), ports.clock());
        begin(uploading, Sent.FILE);
        screened(uploading, CLEARED, Sent.cleared(now()));
        screened(uploading, FOUND, Sent.quarantined(now()));
        screened(uploading, REFUSED, Sent.refused(now()));
        for (UploadId id : new UploadId[] {CLEARED, FOUND}) {
            for (Format format : new Format[] {Format.CSV, Format.PARQUET}) {
                bucket.put(StoredAt.prepared(id, Samples.COUNTS, format), new byte[] {1});
            }
            bucket.put(StoredAt.preparedPreview(id), new byte[] {1});
        }
        ports.approvals()
                .put(new StandingApproval(
                        Samples.COUNTS,
                        Samples.COUNCIL,
                        new Line("R. Reviewer"),
                        now(),
                        now().plus(Duration.ofDays(90))));
    }

    private void screened(Uploading uploading, UploadId id, Outcome outcome) {
        begin(uploading, id);
        uploading.screen(id, outcome);
    }

    private void begin(Uploading uploading, UploadId id) {
        String transfer = ports.files().begin(id, Format.CSV);
        uploading.begin(id, Samples.COUNTS, Samples.CYCLING, Sent.manifest(), transfer);
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return edge.handle(event);
    }

    Router router() {
        return router;
    }

    HttpEdge edge() {
        return edge;
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** What an account asks. */
    APIGatewayV2HTTPResponse ask(
            AccountId account, String route, Map<String, String> path, Map<String, String> headers, String body) {
        return answer(Asked.event(account.value(), route, path, headers, body));
    }

    @Override
    public void close() {
        bucket.close();
    }
}
