package uk.gov.essex.smart.supermarket.lambda.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.aws.uploads.DynamoStandingApprovals;
import uk.gov.essex.smart.supermarket.aws.uploads.DynamoUploads;
import uk.gov.essex.smart.supermarket.aws.uploads.S3ScreeningFiles;
import uk.gov.essex.smart.supermarket.aws.uploads.S3ShelfFiles;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.catalogue.Release;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.Version;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.lambda.release.Morning;
import uk.gov.essex.smart.supermarket.release.Edition;
import uk.gov.essex.smart.supermarket.release.Grain;
import uk.gov.essex.smart.supermarket.release.Pass;
import uk.gov.essex.smart.supermarket.release.Topic;
import uk.gov.essex.smart.supermarket.screening.Screened;
import uk.gov.essex.smart.supermarket.uploads.Releasing;
import uk.gov.essex.smart.supermarket.uploads.StandingApproval;
import uk.gov.essex.smart.supermarket.uploads.StandingApprovals;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.testing.DynamoServer;

/** A day of lampposts' readings, from Smart Places to the catalogue, by everybody's road. */
final class ReleasedDayTest {

    private static final DataSetId NOISE = Grain.HOURLY.dataSet(Topic.NOISE);
    private static final DataSetId DAILY = Grain.DAILY.dataSet(Topic.NOISE);

    @TempDir
    private Path scratch;

    @Test
    void goesOutInTheNameOfTheReviewerWhoseApprovalStandsAndOtherwiseWaits() throws IOException {
        try (Morning morning = new Morning(Topic.NOISE)) {
            StandingApprovals approvals = new DynamoStandingApprovals(DynamoServer.client(), morning.table());
            approvals.put(new StandingApproval(
                    NOISE,
                    new AccountId("essex-data-review"),
                    new Line("R. Reviewer"),
                    morning.now(),
                    morning.now().plus(Duration.ofDays(30))));
            morning.release();
            screen(morning, approvals, NOISE);
            screen(morning, approvals, DAILY);

            assertThat(morning.catalogue().find(NOISE).orElseThrow().stage()).isEqualTo(Stage.LISTED);
            assertThat(morning.catalogue().find(DAILY).orElseThrow().stage()).isEqualTo(Stage.DRAFT);
            Release release = released(morning);
            assertThat(morning.text(StoredAt.shelvedChart(release.upload())))
                    .contains("mean, noise, 2026-11-22 by district");
            assertThat(release.reviewer()).isEqualTo(new Line("R. Reviewer"));
            assertThat(release.changes().value()).isEqualTo("Adds 22 November 2026.");
            assertThat(release.rows()).isPositive();
            assertThat(release.distributions())
                    .extracting(Distribution::format)
                    .contains(Format.CSV, Format.JSON, Format.PARQUET);
            assertThat(release.columns())
                    .hasSize(10)
                    .allSatisfy(column -> assertThat(column.description()).isPresent());
            assertThat(release.columns().get(7).unit()).contains(new Line("decibels"));
        }
    }

    private void screen(Morning morning, StandingApprovals approvals, DataSetId dataSet) throws IOException {
        DynamoUploads uploads = new DynamoUploads(DynamoServer.client(), morning.table());
        Releasing releasing = new Releasing(
                uploads,
                morning.catalogue(),
                approvals,
                new S3ShelfFiles(morning.s3(), "uploads", "shelf"),
                morning::now);
        Screening screening = new Screening(
                new S3ScreeningFiles(morning.s3(), "uploads"),
                uploads,
                releasing,
                new DuckSettings(256, 1, Duration.ofMinutes(1), scratch),
                morning::now);
        Upload upload = morning.upload(dataSet, new Edition(Morning.DAY, Pass.PROMPT), 1)
                .orElseThrow();
        assertThat(screening.screen(upload.id()).orElseThrow()).isInstanceOf(Screened.Cleared.class);
    }

    private static Release released(Morning morning) {
        List<Version> versions = morning.catalogue().listVersions(NOISE, Integer.MAX_VALUE, 9);
        assertThat(versions).hasSize(1);
        return versions.getFirst().release();
    }
}
