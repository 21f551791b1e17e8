package uk.gov.essex.smart.supermarket.orders;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a buyer calls one request, the same when it is sent again: 8 to 64 letters, digits, dots, hyphens and underscores. */
public record RequestKey(String value) {

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
}
