package uk.gov.essex.smart.supermarket.lambda.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.lambda.screen.FileScreener;
import uk.gov.essex.smart.supermarket.release.Edition;
import uk.gov.essex.smart.supermarket.release.Grain;
import uk.gov.essex.smart.supermarket.release.Pass;
import uk.gov.essex.smart.supermarket.release.Topic;
import uk.gov.essex.smart.supermarket.screening.Screened;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.supermarket.uploads.UploadState;
import uk.gov.essex.smart.testing.DyingDynamo;
import uk.gov.essex.smart.testing.DynamoServer;

/** The real handler over a real table and a bucket. */
final class ReleaseHandlerTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "CATALOGUE_TABLE", "catalogue",
            "UPLOADS_BUCKET", "uploads",
            "WORK_BUCKET", "work",
            "PLACES_URL", "https://api.essex.gov.uk",
            "PLACES_KEY", "places-key");
    private static final Edition PROMPT = new Edition(Morning.DAY, Pass.PROMPT);
    private static final Edition SETTLED = new Edition(Morning.DAY, Pass.SETTLED);

    private static Stream<DataSetId> dataSets(Topic... topics) {
        return Arrays.stream(topics).flatMap(topic -> Stream.of(Grain.values()).map(grain -> grain.dataSet(topic)));
    }

    @Test
    void sendsADayOfEachDataSetAsAnUploadOfTheCouncilsAndListsNothing() throws IOException {
        try (Morning morning = new Morning(Topic.values())) {
            assertThat(morning.release()).contains("2026-11-22-prompt");
            assertThat(morning.printed()).contains("\"EditionsReleased\":14", "\"ReleasesPaused\":0");
            assertThat(dataSets(Topic.values())).hasSize(6).allSatisfy(dataSet -> {
                Upload upload = morning.upload(dataSet, PROMPT, 1).orElseThrow();
                assertThat(upload.state()).isEqualTo(UploadState.RECEIVED);
                assertThat(upload.manifest().checksum()).isEqualTo(Checksum.of(morning.file(upload)));
                Listing listing = morning.catalogue().find(dataSet).orElseThrow();
                assertThat(listing.stage()).isEqualTo(Stage.DRAFT);
                assertThat(listing.publisher()).isEqualTo(new AccountId("essex-county-council"));
            });
        }
    }

    @Test
    void screeningClearsWhatIsReleased(@TempDir Path directory) throws IOException {
        FileScreener screener = new FileScreener(new DuckSettings(256, 1, Duration.ofMinutes(1), directory));
        try (Morning morning = new Morning(Topic.values())) {
            morning.release();
            for (DataSetId dataSet : dataSets(Topic.values()).toList()) {
                Upload upload = morning.upload(dataSet, PROMPT, 1).orElseThrow();
                Path file = Files.write(directory.resolve("upload"), morning.file(upload));
                Screened screened = screener.screen(file, upload.manifest().declaration());
                assertThat(screened).isInstanceOf(Screened.Cleared.class);
                assertThat(upload.manifest().hold(screened)).isEqualTo(screened);
            }
        }
    }

    @Test
    void calledAgainItHasNothingToDo() throws IOException {
        try (Morning morning = new Morning(Topic.NOISE)) {
            morning.release();
            int pages = morning.pages();
            assertThat(morning.release()).isEqualTo("{\"released\":[]}");
            assertThat(morning.pages()).isEqualTo(pages);
        }
    }

    @Test
    void goesOnWhereItHadNoTimeLeft() throws IOException {
        try (Morning morning = new Morning(Topic.NOISE)) {
            assertThat(morning.release(new byte[0], DynamoServer.client(), 120_000))
                    .isEqualTo("{\"released\":[],\"paused\":\"2026-11-09-settled\"}");
            assertThat(morning.pages()).isZero();
            assertThat(morning.printed()).contains("\"ReleasesPaused\":1");
            assertThat(morning.release()).contains("2026-11-09-settled", "2026-11-22-prompt");
        }
    }

    @Test
    void settlesTheDayAWeekLater() throws IOException {
        try (Morning morning = new Morning(Topic.NOISE)) {
            morning.release();
            morning.pass(Duration.ofDays(7));
            assertThat(morning.release()).contains("2026-11-22-settled").doesNotContain("2026-11-22-prompt");
            assertThat(dataSets(Topic.NOISE)).allSatisfy(dataSet -> {
                Upload upload = morning.upload(dataSet, SETTLED, 1).orElseThrow();
                assertThat(upload.manifest().changes().value()).startsWith("Settles 22 November 2026");
            });
        }
    }

    @Test
    void diesAnywhereAndSendsEachFileOnce() throws IOException {
        int calls;
        try (Morning morning = new Morning(Topic.NOISE)) {
            DyingDynamo none = new DyingDynamo(Integer.MAX_VALUE, false);
            morning.release(new byte[0], none.client(), Morning.AMPLE);
            calls = none.calls();
        }
        assertThat(calls).isGreaterThan(9);
        for (int fatal = 1; fatal <= calls; fatal++) {
            for (boolean after : List.of(false, true)) {
                diesOnce(new DyingDynamo(fatal, after));
            }
        }
    }

    private static void diesOnce(DyingDynamo dying) throws IOException {
        try (Morning morning = new Morning(Topic.NOISE)) {
            assertThatThrownBy(() -> morning.release(new byte[0], dying.client(), Morning.AMPLE))
                    .hasMessage("dead");
            assertThat(morning.release()).contains("2026-11-22-prompt");
            assertThat(dataSets(Topic.NOISE)).allSatisfy(dataSet -> {
                Upload upload = morning.upload(dataSet, PROMPT, 1).orElseThrow();
                assertThat(upload.state()).isEqualTo(UploadState.RECEIVED);
                assertThat(upload.manifest().checksum()).isEqualTo(Checksum.of(morning.file(upload)));
                assertThat(morning.upload(dataSet, PROMPT, 2)).isEmpty();
            });
        }
    }

    @Test
    void isPrimedByLookingWhatIsLeftToDo() throws IOException {
        try (Morning morning = new Morning(Topic.NOISE)) {
            morning.handler(DynamoServer.client()).prime();
            assertThat(morning.pages()).isZero();
            assertThat(morning.release()).contains("2026-11-22-prompt");
        }
    }

    @Test
    void readsItsEnvironment() {
        Config config = Config.from(ENVIRONMENT);
        assertThat(config.placesUrl()).isEqualTo(URI.create("https://api.essex.gov.uk"));
        assertThat(config.council().account()).isEqualTo(new AccountId("essex-county-council"));
        Map<String, String> other = new HashMap<>(ENVIRONMENT);
        other.put("COUNCIL_ACCOUNT", "essex-open-data");
        assertThat(Config.from(other).council().account()).isEqualTo(new AccountId("essex-open-data"));
    }

    @Test
    void namesEverySettingThatItMisses() {
        assertThatThrownBy(() -> Config.from(Map.of()))
                .hasMessageContainingAll(ENVIRONMENT.keySet().toArray(String[]::new));
    }
}
