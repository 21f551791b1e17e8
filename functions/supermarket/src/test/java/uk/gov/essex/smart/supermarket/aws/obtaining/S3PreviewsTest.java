package uk.gov.essex.smart.supermarket.aws.obtaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.obtaining.Previews;
import uk.gov.essex.smart.testing.InMemoryBucket;

final class S3PreviewsTest {

    private static final UploadId UPLOAD = new UploadId("upload-0001");

    private final InMemoryBucket bucket = new InMemoryBucket();
    private final Previews previews = new S3Previews(bucket.client(), "shelf");

    @AfterEach
    void close() {
        bucket.close();
    }

    @Test
    void areReadFromBesideTheFiles() {
        bucket.put("upload-0001/preview.json", "{}".getBytes(StandardCharsets.UTF_8));
        bucket.put("upload-0001/chart.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(previews.findPreview(UPLOAD)).hasValue("{}".getBytes(StandardCharsets.UTF_8));
        assertThat(previews.findChart(UPLOAD)).hasValue("<svg/>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void areNotThereWhereNothingWasDrawn() {
        assertThat(previews.findPreview(UPLOAD)).isEmpty();
        assertThat(previews.findChart(UPLOAD)).isEmpty();
    }
}
