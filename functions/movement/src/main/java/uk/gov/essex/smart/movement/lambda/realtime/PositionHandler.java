package uk.gov.essex.smart.movement.lambda.realtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.common.lambda.Priming;
import uk.gov.essex.smart.movement.Positions;
import uk.gov.essex.smart.movement.lambda.Metrics;
import uk.gov.essex.smart.movement.lambda.realtime.PositionMessage.Decoded;

/**
 * {@code movement-position}: takes what the topic rule hands over and keeps the newest position of each vehicle. A message
 * that is refused is counted and dropped, since the next one is seconds away; a fault is thrown, so that Lambda tries again.
 */
public final class PositionHandler implements RequestStreamHandler {

    private final Positions positions;
    private final InstantSource clock;
    private final PrintStream out;

    /** As Lambda makes it. */
    public PositionHandler() {
        this(Wiring.positions(Config.from(Config.environment())), InstantSource.system(), System.out);
        Priming.before(() -> positions.list(clock.instant()));
    }

    public PositionHandler(Positions positions, InstantSource clock, PrintStream out) {
        this.positions = positions;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        output.write(take(input.readNBytes(PositionMessage.MOST_BYTES + 1)).getBytes(StandardCharsets.UTF_8));
    }

    /** What became of the message: {@code kept}, {@code older} or the reason it was refused for. */
    String take(byte[] event) {
        return switch (PositionMessage.decode(event)) {
            case Decoded.Understood understood -> positions.put(understood.position()) ? "kept" : "older";
            case Decoded.Refused refused -> {
                String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
                out.println(Emf.line(
                        Metrics.NAMESPACE,
                        clock.instant(),
                        Map.of("Reason", reason),
                        Emf.Unit.COUNT,
                        Map.of("PositionsRefused", 1L)));
                yield reason;
            }
        };
    }
}
