package uk.gov.essex.smart.supermarket.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.aws.uploads.S3SentFiles;
import uk.gov.essex.smart.supermarket.catalogue.InMemoryCatalogue;
import uk.gov.essex.smart.supermarket.catalogue.Objection;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.testing.InMemoryBucket;

final class SendingTest {

    private static final RequestKey REQUEST = new RequestKey("request-1");
    private static final List<SentPart> PARTS = List.of(new SentPart(1, "\"0\""));

    private final InMemoryBucket bucket = new InMemoryBucket();
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private Instant now = Samples.MORNING;
    private final Publishing publishing = new Publishing(catalogue, () -> now);
    private final SentFiles files = new S3SentFiles(bucket.client(), bucket.presigner(), "uploads");
    private final Sending sending = new Sending(uploads, catalogue, files, () -> now);

    @BeforeEach
    void draft() {
        publishing.draft(Samples.CYCLING, Samples.COUNTS, Samples.particulars());
    }

    @AfterEach
    void close() {
        bucket.close();
    }

    @Test
    void opensOneUploadForOneRequest() {
        Upload first = open(REQUEST);
        assertThat(sending.open(Samples.CYCLING, REQUEST, Samples.COUNTS, Sent.manifest()))
                .isEqualTo(new Opened.Kept(first, false));
        assertThat(open(new RequestKey("request-2")).id()).isNotEqualTo(first.id());
        assertThat(bucket.openTransfers()).isEqualTo(2);
    }

    @Test
    void makesThePartsOneFileOnce() {
        Upload upload = open(REQUEST);
        byte[] bytes = new byte[(int) upload.manifest().bytes()];
        bytes[7] = 7;
        List<SentPart> sent = List.of(files.send(upload, 1, bytes));
        Stepped received = sending.complete(Samples.CYCLING, upload.id(), sent);
        assertThat(received)
                .isInstanceOfSatisfying(
                        Stepped.Kept.class,
                        kept -> assertThat(kept.upload().state(now)).isEqualTo(UploadState.RECEIVED));
        assertThat(sending.complete(Samples.CYCLING, upload.id(), sent)).isEqualTo(received);
        assertThat(bucket.object(StoredAt.sent(upload.id()))).isEqualTo(bytes);
        assertThat(bucket.openTransfers()).isZero();
    }

    @Test
    void keepsTheFasterOfTwoThatAreTheSameRequest() {
        SentFiles slow = (SentFiles) Proxy.newProxyInstance(
                SentFiles.class.getClassLoader(), new Class<?>[] {SentFiles.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("begin")) {
                        open(REQUEST);
                    }
                    return method.invoke(files, arguments);
                });
        Opened opened = new Sending(uploads, catalogue, slow, () -> now)
                .open(Samples.CYCLING, REQUEST, Samples.COUNTS, Sent.manifest());
        assertThat(opened)
                .isInstanceOfSatisfying(
                        Opened.Kept.class, kept -> assertThat(kept.anew()).isFalse());
        assertThat(bucket.openTransfers()).isEqualTo(1);
    }

    @Test
    void takesAKeyForOneFileOnly() {
        Upload first = open(REQUEST);
        Manifest other = Sent.awaited(9, "any").manifest();
        assertThat(sending.open(Samples.CYCLING, REQUEST, Samples.COUNTS, other))
                .isEqualTo(new Opened.KeyUsed());
        assertThat(sending.find(Samples.CYCLING, first.id())).contains(first);
    }

    @Test
    void takesFilesOfOnesOwnDataSetsThatAreNotWithdrawn() {
        assertThat(sending.open(Samples.COUNCIL, REQUEST, Samples.COUNTS, Sent.manifest()))
                .isEqualTo(new Opened.Objected(Objection.UNKNOWN));
        assertThat(sending.open(Samples.CYCLING, REQUEST, new DataSetId("unheard-of"), Sent.manifest()))
                .isEqualTo(new Opened.Objected(Objection.UNKNOWN));
        publishing.withdraw(Samples.CYCLING, Samples.COUNTS);
        assertThat(sending.open(Samples.CYCLING, REQUEST, Samples.COUNTS, Sent.manifest()))
                .isEqualTo(new Opened.Objected(Objection.NOT_FROM_HERE));
        assertThat(bucket.openTransfers()).isZero();
    }

    @Test
    void receivesNothingThatIsNotWholeOrNotOnesOwnOrLate() {
        Upload upload = open(REQUEST);
        assertThat(sending.complete(Samples.CYCLING, upload.id(), List.of())).isEqualTo(refused(Obstacle.OTHER_PARTS));
        assertThat(sending.complete(Samples.CYCLING, upload.id(), PARTS)).isEqualTo(refused(Obstacle.OTHER_PARTS));
        assertThat(sending.complete(Samples.COUNCIL, upload.id(), PARTS)).isEqualTo(refused(Obstacle.UNKNOWN));
        now = now.plus(Upload.AWAITED_FOR).plusMillis(1);
        assertThat(sending.complete(Samples.CYCLING, upload.id(), PARTS)).isEqualTo(refused(Obstacle.NOT_FROM_HERE));
        assertThat(uploads.find(upload.id())).contains(upload);
    }

    private Upload open(RequestKey request) {
        Opened opened = sending.open(Samples.CYCLING, request, Samples.COUNTS, Sent.manifest());
        assertThat(opened)
                .isInstanceOfSatisfying(
                        Opened.Kept.class, kept -> assertThat(kept.anew()).isTrue());
        return ((Opened.Kept) opened).upload();
    }

    private static Stepped refused(Obstacle obstacle) {
        return new Stepped.Refused(obstacle);
    }
}
