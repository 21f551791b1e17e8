package uk.gov.essex.smart.common.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EmfTest {

    @Test
    void writesOneLineThatCloudWatchMakesMetricsOf() {
        String line = Emf.line(
                "SmartEssex/Places",
                Instant.ofEpochMilli(1_767_225_600_123L),
                Map.of("Reason", "TooLarge"),
                Emf.Unit.COUNT,
                Map.of("Refused", 3L));
        assertThat(line)
                .isEqualTo(
                        "{\"_aws\":{\"Timestamp\":1767225600123,\"CloudWatchMetrics\":[{\"Namespace\":\"SmartEssex/Places\","
                            + "\"Dimensions\":[[\"Reason\"]],\"Metrics\":[{\"Name\":\"Refused\",\"Unit\":\"Count\"}]}]},"
                            + "\"Reason\":\"TooLarge\",\"Refused\":3}");
    }

    @Test
    void givesEachMetricItsOwnUnit() {
        String line = Emf.line(
                "N",
                Instant.EPOCH,
                Map.of(),
                List.of(new Emf.Metric("A", Emf.Unit.BYTES, 1), new Emf.Metric("B", Emf.Unit.MILLISECONDS, 2)));
        assertThat(line)
                .contains("{\"Name\":\"A\",\"Unit\":\"Bytes\"},{\"Name\":\"B\",\"Unit\":\"Milliseconds\"}")
                .endsWith("\"A\":1,\"B\":2}");
    }
}
