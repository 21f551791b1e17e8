package uk.gov.essex.smart.supermarket.lambda.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.catalogue.Version;
import uk.gov.essex.smart.supermarket.screening.Finding;
import uk.gov.essex.smart.supermarket.screening.Kind;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Screened;
import uk.gov.essex.smart.supermarket.uploads.Outcome;
import uk.gov.essex.smart.supermarket.uploads.Prepared;
import uk.gov.essex.smart.supermarket.uploads.ScreeningFiles;
import uk.gov.essex.smart.supermarket.uploads.Sent;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;
import uk.gov.essex.smart.supermarket.uploads.UploadState;
import uk.gov.essex.smart.supermarket.uploads.Withheld;

final class ScreenHandlerTest {

    private static final byte[] SENT =
            "{\"detail\":{\"object\":{\"key\":\"uploads/upload-0001\"}}}".getBytes(StandardCharsets.UTF_8);

    private final Path scratch;
    private final ScreeningDesk desk;

    ScreenHandlerTest(@TempDir Path scratch) {
        this.scratch = scratch;
        desk = new ScreeningDesk(scratch);
    }

    @AfterEach
    void leavesNothingOnTheDisk() {
        desk.close();
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void preparesWhatIsClearedForItsReviewer() throws IOException {
        desk.send(ScreeningDesk.COUNTS, ScreeningDesk.COUNTS);

        assertThat(desk.handle(SENT)).isEqualTo("{\"outcome\":\"cleared\"}");

        assertThat(desk.upload().state()).isEqualTo(UploadState.SCREENED);
        assertThat(outcome().prepared())
                .extracting(Prepared::format)
                .containsExactly(Format.CSV, Format.JSON, Format.PARQUET);
        assertThat(outcome().withheld()).containsExactly(new Withheld(Format.GEOJSON, Withheld.Reason.NO_PLACES));
        assertThat(outcome().prepared()).allSatisfy(prepared -> {
            byte[] there = desk.bucket.object(StoredAt.prepared(Sent.FILE, Samples.COUNTS, prepared.format()));
            assertThat(there).hasSize((int) prepared.bytes());
            assertThat(ScreeningDesk.checksum(there)).isEqualTo(prepared.checksum());
        });
        assertThat(desk.text(StoredAt.prepared(Sent.FILE, Samples.COUNTS, Format.CSV)))
                .isEqualTo(ScreeningDesk.COUNTS);
        assertThat(desk.text(StoredAt.preparedPreview(Sent.FILE))).contains("\"rows\":3", "\"31\"");
        assertThat(desk.text(StoredAt.preparedChart(Sent.FILE)))
                .startsWith("<svg")
                .contains("Mean of cyclists (persons) by hour");
        assertThat(desk.catalogue.find(Samples.COUNTS).orElseThrow().stage()).isEqualTo(Stage.DRAFT);
        assertThat(desk.printed()).contains("\"Outcome\":\"cleared\"", "\"Screened\":1");
    }

    @Test
    void showsNothingOfWhatIsQuarantined() throws IOException {
        desk.approve();
        desk.send(ScreeningDesk.CONTACTS, ScreeningDesk.CONTACTS);

        assertThat(desk.handle(SENT)).isEqualTo("{\"outcome\":\"quarantined\"}");

        assertThat(outcome().screened())
                .isInstanceOfSatisfying(
                        Screened.Quarantined.class,
                        quarantined -> assertThat(quarantined.findings())
                                .containsExactly(new Finding(Kind.EMAIL, "contact", 1)));
        assertThat(desk.text(StoredAt.preparedPreview(Sent.FILE)))
                .contains("\"rows\":1", "\"first\":[]")
                .doesNotContain("ada@");
        assertThat(desk.bucket.object(StoredAt.preparedChart(Sent.FILE))).isEmpty();
        assertThat(desk.upload().waits()).isTrue();
        assertThat(desk.printed()).doesNotContain("ada@");
    }

    @Test
    void refusesATruncatedUploadWithoutBringingIt() throws IOException {
        desk.send(ScreeningDesk.COUNTS, ScreeningDesk.COUNTS.substring(1));

        assertThat(desk.handle(SENT, NothingBrought::new)).isEqualTo("{\"outcome\":\"refused\"}");
        assertThat(outcome().screened()).isEqualTo(new Screened.Refused(Refusal.OTHER_BYTES, 0));
        assertThat(outcome().prepared()).isEmpty();
        assertThat(desk.upload().waits()).isFalse();
    }

    @Test
    void refusesBytesOfAnotherChecksum() throws IOException {
        desk.send(ScreeningDesk.COUNTS, ScreeningDesk.COUNTS.replace("31", "13"));

        assertThat(desk.handle(SENT)).isEqualTo("{\"outcome\":\"refused\"}");
        assertThat(outcome().screened()).isEqualTo(new Screened.Refused(Refusal.OTHER_BYTES, 0));
        assertThat(desk.bucket.object(StoredAt.prepared(Sent.FILE, Samples.COUNTS, Format.CSV)))
                .isEmpty();
    }

    @Test
    void judgesOnceHoweverOftenItIsTold() throws IOException {
        desk.send(ScreeningDesk.COUNTS, ScreeningDesk.COUNTS);
        desk.handle(SENT);
        long revision = desk.upload().revision();

        assertThat(desk.handle(SENT, NothingBrought::new)).isEqualTo("{\"outcome\":\"cleared\"}");
        assertThat(desk.upload().revision()).isEqualTo(revision);
    }

    @Test
    void clearsAwayWhatAFunctionThatWasEndedLeft() throws IOException {
        Path left = Files.createDirectory(scratch.resolve("upload-1234"));
        Files.writeString(left.resolve("sent"), ScreeningDesk.CONTACTS);
        Files.writeString(scratch.resolve("utf-8-1234.txt"), ScreeningDesk.CONTACTS);
        desk.send(ScreeningDesk.COUNTS, ScreeningDesk.COUNTS);

        desk.handle(SENT);
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void knowsNothingOfWhatNobodyBegan() throws IOException {
        desk.bucket.put(StoredAt.sent(Sent.FILE), new byte[] {1});

        assertThat(desk.handle(SENT)).isEqualTo("{\"outcome\":\"unknown\"}");
        assertThat(desk.uploads.find(Sent.FILE)).isEmpty();
    }

    @Test
    void letsOutAtOnceWhatAnApprovalStandsFor() throws IOException {
        desk.approve();
        desk.send(ScreeningDesk.COUNTS, ScreeningDesk.COUNTS);

        desk.handle(SENT);
        desk.handle(SENT);

        assertThat(desk.catalogue.find(Samples.COUNTS).orElseThrow().stage()).isEqualTo(Stage.LISTED);
        assertThat(desk.catalogue.listVersions(Samples.COUNTS, Integer.MAX_VALUE, 9))
                .singleElement()
                .extracting(Version::release)
                .satisfies(release -> assertThat(release.reviewer().value()).isEqualTo("R. Reviewer"));
        assertThat(desk.text(StoredAt.shelved(Sent.FILE, Samples.COUNTS, Format.CSV)))
                .isEqualTo(ScreeningDesk.COUNTS);
    }

    /** Bringing, three formats, a preview and a picture: it ends before each of them once, and the next try does all. */
    @Test
    void beginsAnewWhereItEnded() throws IOException {
        desk.approve();
        desk.send(ScreeningDesk.COUNTS, ScreeningDesk.COUNTS);
        for (int step = 0; step < 6; step++) {
            int last = step;
            assertThatThrownBy(() -> desk.handle(SENT, files -> new Dying(files, last)))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(desk.upload().state()).isEqualTo(UploadState.AWAITED);
            assertThat(scratch).isEmptyDirectory();
        }

        assertThat(desk.handle(SENT, files -> new Dying(files, 6))).isEqualTo("{\"outcome\":\"cleared\"}");
        assertThat(desk.upload().state()).isEqualTo(UploadState.RELEASED);
    }

    private Outcome outcome() {
        return desk.upload().outcome().orElseThrow();
    }

    /** Files of which none may be brought. */
    private record NothingBrought(ScreeningFiles files) implements ScreeningFiles {

        @Override
        public OptionalLong size(UploadId upload) {
            return files.size(upload);
        }

        @Override
        public void bring(UploadId upload, Path to) {
            throw new AssertionError("It was brought");
        }

        @Override
        public void leave(String key, Path file, String mediaType) {
            throw new AssertionError("Something was left: " + key);
        }
    }

    /** Files that are cut off after some steps. */
    private static final class Dying implements ScreeningFiles {

        private final ScreeningFiles files;
        private int left;

        Dying(ScreeningFiles files, int left) {
            this.files = files;
            this.left = left;
        }

        @Override
        public OptionalLong size(UploadId upload) {
            return files.size(upload);
        }

        @Override
        public void bring(UploadId upload, Path to) throws IOException {
            step();
            files.bring(upload, to);
        }

        @Override
        public void leave(String key, Path file, String mediaType) throws IOException {
            step();
            files.leave(key, file, mediaType);
        }

        private void step() {
            if (left-- == 0) {
                throw new UncheckedIOException(new IOException("cut off"));
            }
        }
    }
}
