package uk.gov.essex.smart.places.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.Priming;
import uk.gov.essex.smart.places.ingest.DeadLetters;
import uk.gov.essex.smart.places.ingest.Intake;

/**
 * {@code places-ingest}: takes what the topic rule hands over. A refused message goes to the dead-letter queue at once,
 * since trying again cannot help it; anything that might help is thrown, so that Lambda tries twice more and then
 * dead-letters the event itself. Answers nothing: the rule's invocation is asynchronous.
 */
public final class IngestHandler implements RequestStreamHandler {

    private final Reception reception;
    private final DeadLetters deadLetters;
    private final Log log;
    private final @Nullable Priming priming;

    /** As Lambda makes it. */
    public IngestHandler() {
        this(Wiring.ingesting(Config.Ingest.from(Config.environment())));
    }

    private IngestHandler(Wiring.Ingesting parts) {
        this(
                parts.reception(),
                parts.deadLetters(),
                parts.log(),
                Priming.before(new Rehearsal(new IngestHandler(parts.rehearsed(), parts.deadLetters(), parts.log()))));
    }

    public IngestHandler(Reception reception, DeadLetters deadLetters, Log log) {
        this(reception, deadLetters, log, null);
    }

    private IngestHandler(Reception reception, DeadLetters deadLetters, Log log, @Nullable Priming priming) {
        this.reception = reception;
        this.deadLetters = deadLetters;
        this.log = log;
        this.priming = priming;
    }

    /** The registration that keeps this handler's priming alive, where Lambda made it. */
    @Nullable
    Priming priming() {
        return priming;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        take(input.readAllBytes(), context.getAwsRequestId());
    }

    void take(byte[] event, String requestId) {
        try {
            if (reception.take(event) instanceof Intake.Refused refused) {
                deadLetters.put(refused.reason(), Envelopes.wrap(event));
            }
        } catch (RuntimeException fault) {
            log.unexpected(requestId, fault);
            throw new NotTaken();
        }
    }
}
