package uk.gov.essex.smart.supermarket.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.catalogue.Contact;
import uk.gov.essex.smart.supermarket.catalogue.Filed;
import uk.gov.essex.smart.supermarket.catalogue.InMemoryCatalogue;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.uploads.InMemorySentFiles;
import uk.gov.essex.smart.supermarket.uploads.InMemoryUploads;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.supermarket.uploads.UploadState;

final class CouncilShelfTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Edition EDITION = new Edition(DAY, Pass.PROMPT);
    private static final DataSetId NOISE = new DataSetId("noise-by-district-daily");
    private static final UploadId FIRST = new UploadId("noise-by-district-daily-2026-11-22-prompt-1");
    private static final UploadId SECOND = new UploadId("noise-by-district-daily-2026-11-22-prompt-2");

    private Instant now = Samples.MORNING;
    private final InMemoryWorkbench workbench = new InMemoryWorkbench();
    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final InMemorySentFiles files = new InMemorySentFiles();
    private final Council council =
            new Council(Samples.COUNCIL, new Contact(new Line("Open data team"), "open-data@essex.gov.uk"));
    private final CouncilShelf shelf =
            new CouncilShelf(council, new CouncilListings(council, catalogue, () -> now), uploads, files, () -> now);

    private void put(String line) {
        workbench.keepDay(Topic.NOISE, Grain.DAILY, DAY, List.of(line));
        shelf.put(Topic.NOISE, Grain.DAILY, EDITION, new ReleasedFile(workbench, Topic.NOISE, Grain.DAILY, EDITION));
    }

    private UploadState state(UploadId id) {
        return uploads.find(id).orElseThrow().state();
    }

    private Listing listing() {
        return catalogue.find(NOISE).orElseThrow();
    }

    @Test
    void sendsAFileOfTheCouncilsOnceAndListsNothing() {
        put("a,1");
        put("a,2");
        assertThat(files.files()).containsOnlyKeys(FIRST);
        assertThat(files.file(FIRST)).asString().isEqualTo(Rows.header(Grain.DAILY) + "\r\na,1\r\n");
        Upload upload = uploads.find(FIRST).orElseThrow();
        assertThat(upload.state()).isEqualTo(UploadState.RECEIVED);
        assertThat(upload.publisher()).isEqualTo(Samples.COUNCIL);
        assertThat(upload.manifest().changes().value()).isEqualTo("Adds 22 November 2026.");
        assertThat(listing().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void sendsALargeFileInParts() {
        put("x".repeat(9 << 20));
        Upload upload = uploads.find(FIRST).orElseThrow();
        assertThat(upload.manifest().parts().count()).isEqualTo(2);
        assertThat(Checksum.of(files.file(FIRST))).isEqualTo(upload.manifest().checksum());
    }

    @Test
    void hearsThatAFileIsWholeThoughTheAnswerWasLost() {
        leftMidway("a,1");
        files.files().put(FIRST, new byte[1]);
        files.beAway(true);
        put("a,1");
        assertThat(state(FIRST)).isEqualTo(UploadState.RECEIVED);
    }

    @Test
    void goesOnWithAnUploadThatWasLeftMidway() {
        leftMidway("a,1");
        put("a,1");
        assertThat(files.files()).containsOnlyKeys(FIRST);
        assertThat(state(FIRST)).isEqualTo(UploadState.RECEIVED);
    }

    @Test
    void leavesAnUploadToItselfWhereAnotherFileCameOfItSince() {
        leftMidway("a,1");
        put("a,2");
        assertThat(files.files()).containsOnlyKeys(SECOND);
        assertThat(state(FIRST)).isEqualTo(UploadState.AWAITED);
        assertThat(state(SECOND)).isEqualTo(UploadState.RECEIVED);
    }

    @Test
    void beginsAnewWhereTheFirstWasAwaitedForTooLong() {
        leftMidway("a,1");
        now = now.plus(Upload.AWAITED_FOR).plus(Duration.ofSeconds(1));
        put("a,1");
        assertThat(files.files()).containsOnlyKeys(SECOND);
    }

    @Test
    void givesUpWhereItIsAlwaysBrokenOff() {
        for (int i = 1; i <= 9; i++) {
            leftMidway("a," + i);
        }
        assertThatThrownBy(() -> put("a,10")).hasMessageContaining("broke off 9 times");
    }

    private void leftMidway(String line) {
        files.beAway(true);
        assertThatThrownBy(() -> put(line)).hasMessage("away");
        files.beAway(false);
    }

    @Test
    void takesNoNameThatIsAnothers() {
        new Publishing(catalogue, () -> now).draft(Samples.CYCLING, NOISE, Samples.particulars());
        assertThatThrownBy(() -> put("a,1")).hasMessageContaining(NOISE.value()).hasMessageContaining("another");
        assertThat(files.files()).isEmpty();
    }

    @Test
    void leavesWhatPeopleSaidAnew() {
        put("a,1");
        Filed revised = new Publishing(catalogue, () -> now)
                .revise(Samples.COUNCIL, NOISE, 1, Samples.particulars("Noise", "As people hear it"));
        assertThat(revised).isInstanceOf(Filed.Kept.class);
        put("a,2");
        assertThat(listing().particulars().title()).isEqualTo(new Line("Noise"));
    }

    @Test
    void sendsNothingOfADataSetThatWasWithdrawn() {
        put("a,1");
        new Publishing(catalogue, () -> now).withdraw(Samples.COUNCIL, NOISE);
        files.files().clear();
        shelf.put(
                Topic.NOISE,
                Grain.DAILY,
                new Edition(DAY, Pass.SETTLED),
                new ReleasedFile(workbench, Topic.NOISE, Grain.DAILY, EDITION));
        assertThat(files.files()).isEmpty();
    }
}
