package uk.gov.essex.smart.places.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.ingest.Refusal;
import uk.gov.essex.smart.places.ingest.Report;

/**
 * Reads the event of the topic rule: a lamppost's message with {@code thing} and {@code received} beside its own fields.
 * One pass over the bytes where the fields come in the order the agent writes them; a second one where the pack comes
 * before its grid. Whatever the bytes, the answer is a report or a reason. Safe from any thread.
 */
public final class MessageDecoder {

    /** The message limit of AWS IoT Core, and the fields the rule adds. */
    public static final int MOST_BYTES = 128 * 1_024 + 256;

    private static final int DEEPEST = 6;
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(64)
                    .maxStringLength(4_096)
                    .maxNameLength(256)
                    .build())
            .build();

    /** Reads an event of the topic rule, which names its origin itself. */
    public Decoded decode(byte[] event) {
        return decode(event, new Envelope());
    }

    /** Reads a message as the device sent it. */
    public Decoded decode(byte[] payload, Origin origin) {
        return decode(payload, new Envelope(origin));
    }

    private static Decoded decode(byte[] bytes, Envelope envelope) {
        if (bytes.length > MOST_BYTES) {
            return new Decoded.Refused(Refusal.TOO_LARGE);
        }
        if (hasForeignByte(bytes)) {
            return new Decoded.Refused(Refusal.MALFORMED);
        }
        try (JsonParser json = JSON.createParser(bytes)) {
            return read(json, bytes, envelope);
        } catch (JsonProcessingException notJson) {
            return new Decoded.Refused(Refusal.MALFORMED);
        } catch (Unreadable refused) {
            return new Decoded.Refused(refused.reason());
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    /**
     * No UTF-8 text has the byte 0xFF, and the parser does not see it everywhere: it fills its table of names up with
     * that very byte, so that {@code peri\xFFod} would read as {@code period}. Written without a branch, to look at
     * many bytes at once.
     */
    private static boolean hasForeignByte(byte[] bytes) {
        int found = 0;
        for (byte one : bytes) {
            found |= (~one & 0xFF) - 1;
        }
        return found < 0;
    }

    private static Decoded read(JsonParser json, byte[] bytes, Envelope envelope) throws IOException, Unreadable {
        try {
            envelope.read(json);
            if (envelope.isPackPostponed()) {
                try (JsonParser again = JSON.createParser(bytes)) {
                    envelope.readPostponed(again);
                }
            }
        } catch (StreamConstraintsException limit) {
            boolean deep = json.getParsingContext().getNestingDepth() > DEEPEST;
            return new Decoded.Refused(deep ? Refusal.TOO_DEEP : Refusal.VALUE_TOO_LONG);
        }
        return new Decoded.Understood(report(envelope));
    }

    private static Report report(Envelope envelope) throws Unreadable {
        Optional<PostId> post = PostId.find(envelope.thing());
        if (post.isEmpty()) {
            throw new Unreadable(Refusal.UNKNOWN_DEVICE);
        }
        if (!envelope.device().orElse(envelope.thing()).equals(envelope.thing())) {
            throw new Unreadable(Refusal.WRONG_DEVICE);
        }
        return new Report(post.get(), envelope.received(), envelope.grid(), envelope.kept());
    }
}
