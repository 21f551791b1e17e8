package uk.gov.essex.smart.supermarket.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.ColumnType;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.catalogue.Column;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.catalogue.InMemoryCatalogue;
import uk.gov.essex.smart.supermarket.catalogue.Objection;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Release;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;

final class ReleasingTest {

    private static final Decision RELEASE = Sent.decision(Verdict.RELEASE, Map.of());

    private final InMemoryUploads uploads = new InMemoryUploads();
    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final InMemoryStandingApprovals approvals = new InMemoryStandingApprovals();
    private final List<UploadId> shelved = new ArrayList<>();
    private Instant now = Samples.MORNING;
    private boolean full;
    private final Uploading uploading = new Uploading(uploads, () -> now);
    private final Publishing publishing = new Publishing(catalogue, () -> now);
    private final Releasing releasing = new Releasing(uploads, catalogue, approvals, this::shelve, () -> now);

    @BeforeEach
    void draft() {
        publishing.draft(Samples.CYCLING, Samples.COUNTS, Samples.particulars());
        begin(Sent.FILE);
    }

    @Test
    void listsADraftWithWhatWasScreenedAndWhoAnswersForIt() {
        uploading.screen(Sent.FILE, Sent.cleared(now.minusSeconds(60)));

        assertThat(releasing.decide(Sent.FILE, RELEASE)).isInstanceOf(Decided.Released.class);
        assertThat(shelved).containsExactly(Sent.FILE);
        assertThat(stage()).isEqualTo(Stage.LISTED);
        Release release = release();
        assertThat(release.reviewer()).isEqualTo(new Line("R. Reviewer"));
        assertThat(release.screened()).isEqualTo(now.minusSeconds(60));
        assertThat(release.rows()).isEqualTo(1_000);
        assertThat(release.distributions())
                .extracting(Distribution::key)
                .containsExactly("upload-0001/cycle-counts.csv", "upload-0001/cycle-counts.parquet");
        assertThat(release.columns())
                .containsExactly(new Column(
                        new Line("cyclists"),
                        ColumnType.INTEGER,
                        Sent.manifest().columns().getFirst().description(),
                        Sent.manifest().columns().getFirst().unit(),
                        false));
    }

    @Test
    void goesOnWhereItEnded() {
        uploading.screen(Sent.FILE, Sent.cleared(now));
        full = true;
        assertThatThrownBy(() -> releasing.decide(Sent.FILE, RELEASE)).isInstanceOf(IllegalStateException.class);
        assertThat(uploads.listWaiting(Optional.empty(), 1).uploads()).hasSize(1);

        full = false;
        uploading.decide(Sent.FILE, RELEASE);
        assertThat(releasing.decide(Sent.FILE, RELEASE)).isInstanceOf(Decided.Released.class);
        assertThat(releasing.decide(Sent.FILE, RELEASE)).isInstanceOf(Decided.Released.class);
        assertThat(catalogue.listVersions(Samples.COUNTS, Integer.MAX_VALUE, 9)).hasSize(1);
        assertThat(stage()).isEqualTo(Stage.LISTED);
    }

    @Test
    void releasesButDoesNotShowWhatIsHidden() {
        uploading.screen(Sent.FILE, Sent.cleared(now));
        releasing.decide(Sent.FILE, RELEASE);
        publishing.hide(Samples.COUNTS);
        UploadId next = new UploadId("upload-0002");
        begin(next);
        uploading.screen(next, Sent.cleared(now));

        assertThat(releasing.decide(next, RELEASE)).isInstanceOf(Decided.Released.class);
        assertThat(stage()).isEqualTo(Stage.HIDDEN);
        assertThat(release().upload()).isEqualTo(next);
    }

    @Test
    void touchesNothingOfAWithdrawnDataSet() {
        uploading.screen(Sent.FILE, Sent.cleared(now));
        publishing.withdraw(Samples.CYCLING, Samples.COUNTS);
        assertThat(releasing.decide(Sent.FILE, RELEASE)).isEqualTo(new Decided.Objected(Objection.NOT_FROM_HERE));
        assertThat(shelved).isEmpty();
        assertThat(state()).isEqualTo(UploadState.SCREENED);
    }

    @Test
    void shelvesNothingThatMayNotBeDecidedSoOrIsRejected() {
        assertThat(releasing.decide(Sent.FILE, RELEASE)).isEqualTo(new Decided.Refused(Obstacle.NOT_FROM_HERE));
        uploading.screen(Sent.FILE, Sent.quarantined(now));
        assertThat(releasing.decide(Sent.FILE, RELEASE)).isEqualTo(new Decided.Refused(Obstacle.FINDING_UNANSWERED));
        assertThat(releasing.decide(Sent.FILE, Sent.decision(Verdict.REJECT, Map.of())))
                .isInstanceOf(Decided.Rejected.class);
        assertThat(shelved).isEmpty();
        assertThat(stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void releasesWhatIsClearedInTheNameOfTheReviewerWhoseApprovalStands() {
        approve(Duration.ofDays(30));
        uploading.screen(Sent.FILE, Sent.cleared(now));
        assertThat(releasing.releaseApproved(Sent.FILE))
                .get(type(Decided.class))
                .isInstanceOf(Decided.Released.class);
        assertThat(release().reviewer()).isEqualTo(new Line("S. Standing"));

        now = now.plus(Duration.ofDays(40));
        assertThat(releasing.releaseApproved(Sent.FILE))
                .get(type(Decided.class))
                .isInstanceOf(Decided.Released.class);
    }

    @Test
    void leavesToAPersonWhatHasFindingsOrNoApprovalThatStands() {
        uploading.screen(Sent.FILE, Sent.quarantined(now));
        approve(Duration.ofDays(30));
        assertThat(releasing.releaseApproved(Sent.FILE)).isEmpty();

        UploadId next = new UploadId("upload-0002");
        begin(next);
        uploading.screen(next, Sent.cleared(now));
        now = now.plus(Duration.ofDays(30));
        assertThat(releasing.releaseApproved(next)).isEmpty();
        approvals.remove(Samples.COUNTS);
        assertThat(releasing.releaseApproved(next)).isEmpty();
        assertThat(shelved).isEmpty();
    }

    @Test
    void letsNobodyApproveTheirOwnForLaterEither() {
        approvals.put(new StandingApproval(
                Samples.COUNTS, Samples.CYCLING, new Line("P. Publisher"), now, now.plusSeconds(60)));
        uploading.screen(Sent.FILE, Sent.cleared(now));
        assertThat(releasing.releaseApproved(Sent.FILE)).contains(new Decided.Refused(Obstacle.OWN));
    }

    private void begin(UploadId id) {
        uploading.begin(id, Samples.COUNTS, Samples.CYCLING, Sent.manifest(), "transfer-1");
    }

    private void approve(Duration duration) {
        approvals.put(new StandingApproval(
                Samples.COUNTS, Samples.COUNCIL, new Line("S. Standing"), now, now.plus(duration)));
    }

    private void shelve(Upload upload) {
        if (full) {
            throw new IllegalStateException("The shelf is full");
        }
        shelved.add(upload.id());
    }

    private Stage stage() {
        return catalogue.find(Samples.COUNTS).orElseThrow().stage();
    }

    private UploadState state() {
        return uploads.find(Sent.FILE).orElseThrow().state();
    }

    private Release release() {
        return catalogue
                .listVersions(Samples.COUNTS, Integer.MAX_VALUE, 1)
                .getFirst()
                .release();
    }
}
