package uk.gov.essex.smart.supermarket.aws.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.uploads.Completion;
import uk.gov.essex.smart.supermarket.uploads.PartAddress;
import uk.gov.essex.smart.supermarket.uploads.Parts;
import uk.gov.essex.smart.supermarket.uploads.Sent;
import uk.gov.essex.smart.supermarket.uploads.SentPart;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.testing.InMemoryBucket;

final class S3FilesTest {

    private static final int SIZE = (int) Parts.PART_BYTES + 1_000;
    private static final String SENT = "uploads/upload-0001";

    private final InMemoryBucket bucket = new InMemoryBucket();
    private final S3SentFiles files = new S3SentFiles(bucket.client(), bucket.presigner(), "uploads");
    private final S3ShelfFiles shelf = new S3ShelfFiles(bucket.client(), "uploads", "shelf");
    private final Upload upload = Sent.awaited(SIZE, files.begin(Sent.FILE, Format.CSV));
    private final byte[] file = new byte[SIZE];

    S3FilesTest() {
        new SplittableRandom(1).nextBytes(file);
    }

    @AfterEach
    void close() {
        bucket.close();
    }

    @Test
    void makesOneFileOfPartsThatWerePutAtTheirAddresses() throws IOException, InterruptedException {
        List<PartAddress> addresses = files.sign(upload, 1, 2);
        assertThat(addresses).extracting(PartAddress::bytes).containsExactly(Parts.PART_BYTES, 1_000L);
        assertThat(addresses)
                .allSatisfy(part -> assertThat(part.address().getQuery())
                        .contains("X-Amz-SignedHeaders=content-length;host", "X-Amz-Expires=900")
                        .doesNotContain("checksum"));

        List<SentPart> parts = List.of(put(addresses.getFirst()), put(addresses.getLast()));
        assertThat(files.complete(upload, parts)).isEqualTo(Completion.COMPLETE);
        assertThat(bucket.object(SENT)).isEqualTo(file);
        assertThat(files.complete(upload, parts)).isEqualTo(Completion.COMPLETE);
    }

    @Test
    void makesNoFileOfPartsThatWereNotSentOrAreNotAll() throws IOException, InterruptedException {
        SentPart first = send(1);
        SentPart last = send(2);
        assertThat(files.complete(upload, List.of(first))).isEqualTo(Completion.OTHER_PARTS);
        assertThat(files.complete(upload, List.of(last, first))).isEqualTo(Completion.OTHER_PARTS);
        assertThat(files.complete(upload, List.of(first, new SentPart(2, "\"0\""))))
                .isEqualTo(Completion.OTHER_PARTS);
        assertThat(bucket.object(SENT)).isEmpty();

        assertThat(files.complete(upload, List.of(first, last))).isEqualTo(Completion.COMPLETE);
    }

    @Test
    void makesNoFileOfATransferThatWasGivenUp() throws IOException, InterruptedException {
        SentPart first = send(1);
        files.abort(upload.id(), upload.transfer());
        files.abort(upload.id(), upload.transfer());
        assertThat(files.complete(upload, List.of(first))).isEqualTo(Completion.GONE);
        assertThat(bucket.openTransfers()).isZero();
    }

    @Test
    void shelvesWhatWasPreparedAndNeverChangesWhatIsThere() {
        Upload screened = Sent.judged(upload, Sent.cleared(Samples.MORNING));
        assertThatThrownBy(() -> shelf.shelve(screened))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("prepared/upload-0001/cycle-counts.csv");

        put(StoredAt.prepared(Sent.FILE, Samples.COUNTS, Format.CSV), "csv");
        put(StoredAt.prepared(Sent.FILE, Samples.COUNTS, Format.PARQUET), "parquet");
        put(StoredAt.preparedPreview(Sent.FILE), "preview");
        shelf.shelve(screened);
        assertThat(bucket.object("upload-0001/cycle-counts.csv")).asString().isEqualTo("csv");
        assertThat(bucket.object("upload-0001/cycle-counts.parquet")).asString().isEqualTo("parquet");
        assertThat(bucket.object("upload-0001/preview.json")).asString().isEqualTo("preview");
        assertThat(bucket.object("upload-0001/chart.svg")).isEmpty();

        put(StoredAt.prepared(Sent.FILE, Samples.COUNTS, Format.CSV), "other");
        put(StoredAt.preparedChart(Sent.FILE), "chart");
        shelf.shelve(screened);
        assertThat(bucket.object("upload-0001/cycle-counts.csv")).asString().isEqualTo("csv");
        assertThat(bucket.object("upload-0001/chart.svg")).asString().isEqualTo("chart");
    }

    private void put(String key, String text) {
        bucket.put(key, text.getBytes(StandardCharsets.UTF_8));
    }

    private SentPart send(int number) throws IOException, InterruptedException {
        return put(files.sign(upload, number, number).getFirst());
    }

    private byte[] part(int number) {
        int from = (number - 1) * (int) Parts.PART_BYTES;
        return Arrays.copyOfRange(file, from, Math.min(SIZE, from + (int) Parts.PART_BYTES));
    }

    private SentPart put(PartAddress part) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(part.address())
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(part(part.number())))
                    .build();
            HttpResponse<Void> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            return new SentPart(
                    part.number(), answer.headers().firstValue("ETag").orElseThrow());
        }
    }
}
