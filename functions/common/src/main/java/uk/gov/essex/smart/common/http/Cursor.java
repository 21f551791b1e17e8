package uk.gov.essex.smart.common.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where the next page starts, as an opaque token: a list of texts. It holds only what the caller was shown, so it is
 * encoded, not signed; whoever reads one back must validate each text as it would a parameter.
 */
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "\n";
    private static final int LONGEST_TOKEN = 1_024;

    public Cursor {
        parts = List.copyOf(parts);
    }

    public String token() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor behind a token, or empty where it is none of ours or has another number of parts. */
    public static Optional<Cursor> parse(String token, int parts) {
        if (token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            List<String> found = Arrays.asList(text.split(SEPARATOR, -1));
            return found.size() == parts ? Optional.of(new Cursor(found)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
