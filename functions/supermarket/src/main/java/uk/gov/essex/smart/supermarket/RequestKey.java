package uk.gov.essex.smart.supermarket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a caller calls one request, the same when it is sent again: 8 to 64 letters, digits, dots, hyphens and underscores. */
public record RequestKey(String value) {

    private static final int DIGEST_BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /** @throws IllegalArgumentException where it is not of the form; the message does not quote it */
    public RequestKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A request's key is 8 to 64 letters, digits, dots, hyphens, underscores");
        }
    }

    public static Optional<RequestKey> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new RequestKey(value)) : Optional.empty();
    }

    /** 32 digits of 0-9 and a-f that follow from this key and from whose or what for it is. */
    public String digits(String scope) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((scope + ' ' + value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
