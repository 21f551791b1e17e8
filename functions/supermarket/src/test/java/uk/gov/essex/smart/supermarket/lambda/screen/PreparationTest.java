package uk.gov.essex.smart.supermarket.lambda.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.aws.uploads.S3ScreeningFiles;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.lambda.files.DuckFile;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.screening.Screened;
import uk.gov.essex.smart.supermarket.uploads.Manifest;
import uk.gov.essex.smart.supermarket.uploads.Prepared;
import uk.gov.essex.smart.supermarket.uploads.Sent;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.supermarket.uploads.Withheld;
import uk.gov.essex.smart.testing.InMemoryBucket;

final class PreparationTest {

    private static final Declaration PARQUET =
            new Declaration(Format.PARQUET, Set.of(), Set.of(), Declaration.USUAL_GROUP);

    private final InMemoryBucket bucket = new InMemoryBucket();

    @TempDir
    private Path directory;

    @AfterEach
    void closeBucket() {
        bucket.close();
    }

    private DuckSettings duck(Duration longest) throws IOException {
        return new DuckSettings(128, 1, longest, Files.createDirectories(directory.resolve("scratch")));
    }

    @Test
    void whatTakesTooLongToMakeAnewIsHadAsItWasSent() throws IOException {
        Path file = DuckFile.write(
                "SELECT range AS cyclists, range / 7 AS mean FROM range(3000000)", directory.resolve("counts.parquet"));
        Profile profile =
                ((Screened.Cleared) new FileScreener(duck(Duration.ofMinutes(1))).screen(file, PARQUET)).profile();
        Manifest usual = Sent.manifest();
        Manifest manifest =
                new Manifest(PARQUET, usual.columns(), profile.bytes(), profile.checksum(), usual.changes());
        Upload upload = Sent.awaited(manifest, "transfer");
        Preparation.Offered offered = new Preparation(
                        new S3ScreeningFiles(bucket.client(), "uploads"), duck(Duration.ofNanos(1)), upload, true)
                .prepare(file, profile);
        assertThat(offered.prepared())
                .containsExactly(new Prepared(Format.PARQUET, profile.bytes(), profile.checksum()));
        assertThat(offered.withheld())
                .containsExactly(
                        new Withheld(Format.CSV, Withheld.Reason.TOO_SLOW),
                        new Withheld(Format.JSON, Withheld.Reason.TOO_SLOW),
                        new Withheld(Format.GEOJSON, Withheld.Reason.NO_PLACES));
        assertThat(bucket.object(StoredAt.prepared(Sent.FILE, Samples.COUNTS, Format.PARQUET)))
                .isEqualTo(Files.readAllBytes(file));
    }
}
