package uk.gov.essex.smart.testing.pay;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A message that Pay wants delivered, whether or not anybody does. */
public record PayWebhook(byte[] body, String signature) {

    /** A message that is signed with a secret. */
    public static PayWebhook signed(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new PayWebhook(body, HexFormat.of().formatHex(mac.doFinal(body)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
