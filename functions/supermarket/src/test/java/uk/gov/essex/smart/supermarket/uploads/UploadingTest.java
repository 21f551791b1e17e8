package uk.gov.essex.smart.supermarket.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.screening.Kind;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Screened;

final class UploadingTest {

    private static final Passage REASON = new Passage("The depot's own");
    private static final Decision RELEASE = Sent.decision(Verdict.RELEASE, Map.of());

    private final InMemoryUploads uploads = new InMemoryUploads();
    private Instant now = Samples.MORNING;
    private final Uploading uploading = new Uploading(uploads, () -> now);

    @Test
    void leadsFromTheFirstByteToTheReleaseAndTellsWhoDidWhat() {
        begin();
        receive();
        uploading.screen(Sent.FILE, Sent.cleared(now));

        assertThat(state(uploading.decide(Sent.FILE, RELEASE))).contains(UploadState.RELEASED);
        assertThat(uploads.listSteps(Sent.FILE))
                .extracting(Step::who)
                .containsExactly("colne-valley-cycling", "colne-valley-cycling", "screening", "essex-county-council");
    }

    @Test
    void changesNothingByTheSameStepAgain() {
        begin();
        receive();
        receive();
        uploading.screen(Sent.FILE, Sent.cleared(now));
        assertThat(state(receive())).contains(UploadState.SCREENED);
        uploading.screen(Sent.FILE, Sent.quarantined(now));
        uploading.decide(Sent.FILE, RELEASE);
        assertThat(state(uploading.decide(Sent.FILE, RELEASE))).contains(UploadState.RELEASED);
        uploading.screen(Sent.FILE, Sent.refused(now));

        assertThat(uploads.listSteps(Sent.FILE)).hasSize(4);
        assertThat(uploads.find(Sent.FILE).orElseThrow().outcome()).contains(Sent.cleared(Samples.MORNING));
    }

    @Test
    void screensAFileThatIsThereBeforeItsPublisherSaysSo() {
        begin();
        assertThat(state(uploading.screen(Sent.FILE, Sent.cleared(now)))).contains(UploadState.SCREENED);
    }

    @Test
    void awaitsAFileForADay() {
        begin();
        now = now.plus(Upload.AWAITED_FOR);
        assertThat(uploads.find(Sent.FILE).orElseThrow().state(now)).isEqualTo(UploadState.AWAITED);
        now = now.plusMillis(1);
        assertThat(uploads.find(Sent.FILE).orElseThrow().state(now)).isEqualTo(UploadState.ABANDONED);
        assertThat(receive()).isEqualTo(refused(Obstacle.NOT_FROM_HERE));
    }

    @Test
    void knowsNothingOfAnothersUpload() {
        begin();
        assertThat(uploading.receive(Sent.FILE, Samples.COUNCIL)).isEqualTo(refused(Obstacle.UNKNOWN));
        assertThat(uploading.receive(new UploadId("unheard-of"), Samples.CYCLING))
                .isEqualTo(refused(Obstacle.UNKNOWN));
    }

    @Test
    void letsNobodyReviewTheirOwn() {
        begin();
        uploading.screen(Sent.FILE, Sent.cleared(now));
        Decision own =
                new Decision(Verdict.RELEASE, Samples.CYCLING, new Line("P. Publisher"), Optional.empty(), Map.of());
        assertThat(uploading.decide(Sent.FILE, own)).isEqualTo(refused(Obstacle.OWN));
    }

    @Test
    void decidesOnceAndOnlyOnWhatWasScreenedAndNotRefused() {
        begin();
        assertThat(uploading.decide(Sent.FILE, RELEASE)).isEqualTo(refused(Obstacle.NOT_FROM_HERE));
        uploading.screen(Sent.FILE, Sent.refused(now));
        assertThat(uploading.decide(Sent.FILE, RELEASE)).isEqualTo(refused(Obstacle.NOT_FROM_HERE));

        UploadId other = new UploadId("upload-0002");
        uploading.begin(other, Samples.COUNTS, Samples.CYCLING, Sent.manifest(), "transfer-2");
        uploading.screen(other, Sent.cleared(now));
        uploading.decide(other, Sent.decision(Verdict.REJECT, Map.of()));
        assertThat(uploading.decide(other, RELEASE)).isEqualTo(refused(Obstacle.NOT_FROM_HERE));
    }

    @Test
    void releasesAQuarantinedFileOnlyWithAReasonForEachKindOfFinding() {
        begin();
        uploading.screen(Sent.FILE, Sent.quarantined(now));

        assertThat(uploading.decide(Sent.FILE, Sent.decision(Verdict.RELEASE, Map.of(Kind.EMAIL, REASON))))
                .isEqualTo(refused(Obstacle.FINDING_UNANSWERED));
        Map<Kind, Passage> all = Map.of(Kind.EMAIL, REASON, Kind.POSTCODE, REASON);
        assertThat(state(uploading.decide(Sent.FILE, Sent.decision(Verdict.RELEASE, all))))
                .contains(UploadState.RELEASED);
    }

    @Test
    void rejectsAQuarantinedFileWithoutAnswers() {
        begin();
        uploading.screen(Sent.FILE, Sent.quarantined(now));
        assertThat(state(uploading.decide(Sent.FILE, Sent.decision(Verdict.REJECT, Map.of()))))
                .contains(UploadState.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({"52000, 0a, true", "51999, 0a, false", "52001, 0a, false", "52000, 0b, false"})
    void holdsAFileToTheBytesThatWereSaid(long bytes, String checksum, boolean held) {
        Screened cleared = new Screened.Cleared(Sent.profile(bytes, checksum));
        Screened other = new Screened.Refused(Refusal.OTHER_BYTES, 0);
        assertThat(Sent.manifest().hold(cleared)).isEqualTo(held ? cleared : other);
        Screened quarantined = Screened.of(Sent.profile(bytes, checksum), Sent.findings());
        assertThat(Sent.manifest().hold(quarantined)).isEqualTo(held ? quarantined : other);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Manifest.MOST_BYTES + 1})
    void takesNoFileOfSuchASize(long bytes) {
        Manifest usual = Sent.manifest();
        assertThatThrownBy(() ->
                        new Manifest(usual.declaration(), usual.columns(), bytes, usual.checksum(), usual.changes()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Long.toString(bytes));
    }

    @Test
    void tellsOfAColumnOnce() {
        Manifest usual = Sent.manifest();
        ColumnNote note = usual.columns().getFirst();
        assertThatThrownBy(() ->
                        new Manifest(usual.declaration(), List.of(note, note), 1, usual.checksum(), usual.changes()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Stepped begin() {
        return uploading.begin(Sent.FILE, Samples.COUNTS, Samples.CYCLING, Sent.manifest(), "transfer-1");
    }

    private Stepped receive() {
        return uploading.receive(Sent.FILE, Samples.CYCLING);
    }

    private static Stepped refused(Obstacle obstacle) {
        return new Stepped.Refused(obstacle);
    }

    private static Optional<UploadState> state(Stepped stepped) {
        return stepped instanceof Stepped.Kept(Upload upload) ? Optional.of(upload.state()) : Optional.empty();
    }
}
