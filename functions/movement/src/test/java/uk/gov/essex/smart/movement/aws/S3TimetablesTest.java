package uk.gov.essex.smart.movement.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.timetable.Timetables;
import uk.gov.essex.smart.movement.timetable.TimetablesContract;
import uk.gov.essex.smart.testing.InMemoryBucket;

final class S3TimetablesTest extends TimetablesContract {

    private final InMemoryBucket bucket = new InMemoryBucket();

    @AfterEach
    void close() {
        bucket.close();
    }

    @Override
    protected Timetables empty() {
        return new S3Timetables(bucket.client(), "timetables");
    }

    @Test
    void readsFeedsInBoundsAndKeepsReports() {
        S3Feeds feeds = new S3Feeds(bucket.client(), "timetables");
        bucket.put("incoming/essex.zip", "0123456789".getBytes(StandardCharsets.UTF_8));

        assertThat(feeds.find("essex", 4))
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("0123"));
        assertThat(feeds.find("suffolk", 4)).isEmpty();
        feeds.report("essex", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(bucket.object("reports/essex.json")).asString().isEqualTo("{}");
    }
}
