package uk.gov.essex.smart.supermarket.lambda.screen;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import uk.gov.essex.smart.common.http.BoundedJson;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.lambda.door.Metrics;
import uk.gov.essex.smart.supermarket.screening.Screened;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;

/**
 * {@code supermarket-screen}: judges the file that EventBridge's <em>Object Created</em> of S3 tells of. A file that is refused
 * is no failure: its publisher reads why. Answers the outcome. Safe to repeat.
 */
public final class ScreenHandler implements RequestStreamHandler {

    private static final int MOST_BYTES = 262_144;
    private static final JsonMapper MAPPER =
            new BoundedJson(MOST_BYTES, 16, 1_024).mapper().build();

    private final Screening screening;
    private final InstantSource clock;
    private final PrintStream out;

    /** As Lambda makes it. */
    public ScreenHandler() {
        this(Wiring.parts(Config.from(Config.environment())), System.out);
    }

    ScreenHandler(Wiring.Parts parts, PrintStream out) {
        screening = parts.screening();
        clock = parts.clock();
        this.out = out;
    }

    /** @throws IllegalArgumentException where the event tells of no upload's file */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        output.write(screen(input));
    }

    byte[] screen(InputStream input) throws IOException {
        UploadId upload = StoredAt.findSent(
                        MAPPER.readTree(input).at("/detail/object/key").asText())
                .orElseThrow(() -> new IllegalArgumentException("The event must be S3's of a file that was sent as "
                        + StoredAt.sent(new UploadId("0".repeat(8)))));
        String outcome = screening.screen(upload).map(ScreenHandler::word).orElse("unknown");
        out.println(Emf.line(
                Metrics.NAMESPACE,
                clock.instant(),
                Map.of("Outcome", outcome),
                Emf.Unit.COUNT,
                Map.of("Screened", 1L)));
        return "{\"outcome\":\"%s\"}".formatted(outcome).getBytes(StandardCharsets.UTF_8);
    }

    private static String word(Screened screened) {
        return switch (screened) {
            case Screened.Cleared _ -> "cleared";
            case Screened.Quarantined _ -> "quarantined";
            case Screened.Refused _ -> "refused";
        };
    }
}
