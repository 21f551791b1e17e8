package uk.gov.essex.smart.supermarket.lambda.pay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.gov.essex.smart.common.http.BoundedJson;
import uk.gov.essex.smart.supermarket.orders.OrderId;

/**
 * Messages that GOV.UK Pay sends when a payment changes, at least once each and in any order. All that is taken from one is
 * of which order to ask: the message may be old, and what it says of the payment is not believed.
 */
public final class Webhook {

    /** The header of the signature: HMAC-SHA256 of the body's bytes, in hexadecimal digits. */
    public static final String SIGNATURE = "Pay-Signature";

    private static final int MOST_BYTES = 65_536;
    private static final String ALGORITHM = "HmacSHA256";
    private static final JsonMapper MAPPER =
            new BoundedJson(MOST_BYTES, 16, 4_096).mapper().build();

    private final PayKey key;

    public Webhook(PayKey key) {
        this.key = key;
    }

    /** What a message is. */
    public sealed interface Reading {
        /** Ask what became of this order. */
        record Ask(OrderId order) implements Reading {}

        /** It is Pay's, and not about an order: another service of the council uses the same account. */
        record Other() implements Reading {}

        /** It is not Pay's, or too large or odd to be. */
        record Forged() implements Reading {}
    }

    /** Reads a message, from nobody but who has the key. */
    public Reading read(byte[] body, String signature) {
        if (body.length > MOST_BYTES || !isSigned(body, signature)) {
            return new Reading.Forged();
        }
        try {
            JsonNode message = MAPPER.readTree(body);
            Optional<OrderId> order =
                    OrderId.find(message.at("/resource/reference").asText());
            return order.<Reading>map(Reading.Ask::new).orElseGet(Reading.Other::new);
        } catch (IOException odd) {
            return new Reading.Forged();
        }
    }

    /** Takes as long whichever digit is wrong. */
    private boolean isSigned(byte[] body, String signature) {
        byte[] expected = HexFormat.of().formatHex(mac(body)).getBytes(StandardCharsets.US_ASCII);
        byte[] given = signature.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given);
    }

    private byte[] mac(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.read().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }
}
