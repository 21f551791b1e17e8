package uk.gov.essex.smart.lives;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A surrogate that says nothing of the person: 32 digits of 0-9 and a-f. */
public record ReferralId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final int BYTES = 16;

    /** @throws IllegalArgumentException where it is not of the form */
    public ReferralId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A referral's id is 32 digits of 0-9 and a-f");
        }
    }

    /** The id of what a sender asks for with this request: the same however often it is sent. */
    public static ReferralId of(String sender, UUID request) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((sender + '\n' + request).getBytes(StandardCharsets.UTF_8));
            return new ReferralId(HexFormat.of().formatHex(digest, 0, BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    public static Optional<ReferralId> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new ReferralId(value)) : Optional.empty();
    }
}
