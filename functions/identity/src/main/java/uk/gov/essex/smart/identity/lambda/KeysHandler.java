package uk.gov.essex.smart.identity.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.Priming;

/**
 * The operator's command for keys, by {@code aws lambda invoke}: whoever may invoke this function may give out keys, so
 * IAM is its guard. Takes {@code {"command":"create",…}} and answers with JSON, a problem (RFC 9457) where it refuses.
 */
public final class KeysHandler implements RequestStreamHandler {

    private static final byte[] PRIMING = "{\"command\":\"list\",\"most\":1}".getBytes(StandardCharsets.UTF_8);

    private final KeyDesk desk;
    private final Log log;

    /** For Lambda. */
    public KeysHandler() {
        this(new KeyDesk(Wiring.keyOffice(), Wiring.scopes()), new Log(System.out));
        Priming.before(() -> desk.answer(new ByteArrayInputStream(PRIMING)));
    }

    KeysHandler(KeyDesk desk, Log log) {
        this.desk = desk;
        this.log = log;
    }

    /**
     * Has one command done.
     *
     * @throws IllegalStateException where the keys cannot be read or written; nothing of the command is quoted
     */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        handle(input, output, context.getAwsRequestId());
    }

    void handle(InputStream input, OutputStream output, String requestId) throws IOException {
        KeyAnswer answer;
        try {
            answer = desk.answer(input);
        } catch (RuntimeException fault) {
            log.unexpected(requestId, fault);
            throw new IllegalStateException("The command failed; the log line of " + requestId + " says where");
        }
        output.write(KeyJson.bytes(answer, requestId));
    }
}
