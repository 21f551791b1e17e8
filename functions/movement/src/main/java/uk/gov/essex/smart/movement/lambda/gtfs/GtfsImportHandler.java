package uk.gov.essex.smart.movement.lambda.gtfs;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.movement.lambda.Metrics;
import uk.gov.essex.smart.movement.timetable.Feeds;
import uk.gov.essex.smart.movement.timetable.Timetables;

/**
 * {@code movement-gtfs-import}: takes the feed an event names and keeps a report beside it. A feed that is refused is no fault: its
 * report says why, and nothing changed. Answers the report. Safe to repeat.
 */
public final class GtfsImportHandler implements RequestStreamHandler {

    private final Feeds feeds;
    private final GtfsImport gtfs;
    private final InstantSource clock;
    private final PrintStream out;

    /** As Lambda makes it. */
    public GtfsImportHandler() {
        this(Wiring.importing(Config.from(Config.environment())));
    }

    private GtfsImportHandler(Wiring.Importing parts) {
        this(parts.feeds(), parts.timetables(), parts.clock(), System.out);
    }

    public GtfsImportHandler(Feeds feeds, Timetables timetables, InstantSource clock, PrintStream out) {
        this.feeds = feeds;
        this.gtfs = new GtfsImport(timetables, clock);
        this.clock = clock;
        this.out = out;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        output.write(take(input));
    }

    byte[] take(InputStream input) throws IOException {
        String feed = ImportEvent.feed(input);
        ImportReport report = feeds.find(feed, Archive.MOST_BYTES + 1)
                .map(gtfs::take)
                .orElseGet(() -> ImportReport.without(ImportReport.Outcome.MISSING, new Findings()));
        byte[] answer = ReportJson.of(feed, report);
        feeds.report(feed, answer);
        out.println(Emf.line(
                Metrics.NAMESPACE,
                clock.instant(),
                Map.of("Outcome", ReportJson.word(report.outcome())),
                Emf.Unit.COUNT,
                Map.of("Feeds", 1L)));
        return answer;
    }
}
