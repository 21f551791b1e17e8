package uk.gov.essex.smart.movement.lambda.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import uk.gov.essex.smart.movement.timetable.InMemoryTimetables;

/** Whatever a feed holds, it is published or refused with a reason. */
final class GtfsImportFuzzTest {

    /** As one text: a line {@code == stops.txt} begins each file. Anything else is taken for an archive's bytes. */
    @FuzzTest(maxDuration = "1m")
    void answersAnyFeed(byte[] bytes) {
        InMemoryTimetables timetables = new InMemoryTimetables();
        String text = new String(bytes, StandardCharsets.UTF_8);
        byte[] feed = text.startsWith("== ") ? zipped(text) : bytes;

        ImportReport report = new GtfsImport(timetables, () -> SampleFeed.NOW).take(feed);

        boolean published = report.outcome() == ImportReport.Outcome.PUBLISHED;
        assertThat(timetables.inForce().isPresent()).isEqualTo(published);
        assertThat(published || !report.findings().isEmpty()).isTrue();
    }

    private static byte[] zipped(String text) {
        Map<String, String> files = new HashMap<>();
        for (String file : text.substring(3).split("\n== ", -1)) {
            int end = Math.max(0, file.indexOf('\n'));
            files.put(
                    file.substring(0, end) + (end == 0 ? "x" : ""),
                    file.substring(end).stripLeading());
        }
        return SampleFeed.zipped(files);
    }
}
