package uk.gov.essex.smart.supermarket.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.Samples;

final class StoredAtTest {

    @Test
    void namesAFileByItsUploadItsDataSetAndItsFormat() {
        assertThat(StoredAt.sent(Sent.FILE)).isEqualTo("uploads/upload-0001");
        assertThat(StoredAt.prepared(Sent.FILE, Samples.COUNTS, Format.GEOJSON))
                .isEqualTo("prepared/upload-0001/cycle-counts.geojson");
        assertThat(StoredAt.shelved(Sent.FILE, Samples.COUNTS, Format.GEOJSON))
                .isEqualTo("upload-0001/cycle-counts.geojson");
        assertThat(StoredAt.preparedPreview(Sent.FILE)).isEqualTo("prepared/upload-0001/preview.json");
        assertThat(StoredAt.shelvedPreview(Sent.FILE)).isEqualTo("upload-0001/preview.json");
        assertThat(StoredAt.preparedChart(Sent.FILE)).isEqualTo("prepared/upload-0001/chart.svg");
        assertThat(StoredAt.shelvedChart(Sent.FILE)).isEqualTo("upload-0001/chart.svg");
    }

    @Test
    void knowsWhoseFileWasSent() {
        assertThat(StoredAt.findSent(StoredAt.sent(Sent.FILE))).contains(Sent.FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "uploads/",
                "uploads/short",
                "uploads/upload-0001/more",
                "prepared/upload-0001",
                "UPLOADS/UPLOAD-0001"
            })
    void knowsNoUploadOfOtherKeys(String key) {
        assertThat(StoredAt.findSent(key)).isEmpty();
    }
}
