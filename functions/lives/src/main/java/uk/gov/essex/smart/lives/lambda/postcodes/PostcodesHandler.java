package uk.gov.essex.smart.lives.lambda.postcodes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.lives.directory.Districts;
import uk.gov.essex.smart.lives.directory.Postcode;
import uk.gov.essex.smart.lives.directory.PostcodeFiles;
import uk.gov.essex.smart.lives.directory.Postcodes;
import uk.gov.essex.smart.lives.lambda.Metrics;

/**
 * {@code lives-postcodes}: loads the file an event names and keeps a report beside it. A file with a fault is no failure:
 * its report names the lines, and nothing changed. Answers the report. Safe to repeat.
 */
public final class PostcodesHandler implements RequestStreamHandler {

    private final PostcodeFiles files;
    private final Postcodes postcodes;
    private final InstantSource clock;
    private final PrintStream out;

    /** As Lambda makes it. */
    public PostcodesHandler() {
        this(Wiring.loading(Config.from(Config.environment())));
    }

    private PostcodesHandler(Wiring.Loading parts) {
        this(parts.files(), parts.postcodes(), parts.clock(), System.out);
    }

    public PostcodesHandler(PostcodeFiles files, Postcodes postcodes, InstantSource clock, PrintStream out) {
        this.files = files;
        this.postcodes = postcodes;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        output.write(load(input));
    }

    byte[] load(InputStream input) throws IOException {
        String file = UploadEvent.file(input);
        Report report = files.find(file, PostcodeReader.MOST_BYTES + 1)
                .map(this::load)
                .orElseGet(() -> new Report(Report.Outcome.MISSING, 0, List.of()));
        byte[] answer = report.json(file);
        files.report(file, answer);
        out.println(Emf.line(
                Metrics.NAMESPACE,
                clock.instant(),
                Map.of("Outcome", report.outcome().word()),
                Emf.Unit.COUNT,
                Map.of("PostcodeFiles", 1L)));
        return answer;
    }

    private Report load(byte[] bytes) {
        PostcodeReader read = PostcodeReader.read(bytes);
        if (!read.faults().isEmpty()) {
            return new Report(Report.Outcome.REFUSED, 0, read.faults());
        }
        Map<Postcode, Position> all = Districts.besides(read.positions());
        postcodes.put(all);
        return new Report(Report.Outcome.LOADED, all.size(), List.of());
    }
}
