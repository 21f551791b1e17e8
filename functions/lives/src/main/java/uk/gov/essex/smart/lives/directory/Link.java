package uk.gov.essex.smart.lives.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * An address that people may follow: https with a host and no credentials, so that no script and no plain line hides
 * behind a name.
 */
public record Link(String value) {

    public Link {
        if (!isSafe(value)) {
            throw new IllegalArgumentException(
                    "A link must be an https address with a host and at most " + Bounds.ADDRESS + " characters");
        }
    }

    /** The link of this text; one of plain http is raised to https. Empty where it is neither. */
    public static Optional<Link> find(String text) {
        String raised = text.regionMatches(true, 0, "http://", 0, 7) ? "https://" + text.substring(7) : text;
        return isSafe(raised) ? Optional.of(new Link(raised)) : Optional.empty();
    }

    private static boolean isSafe(String text) {
        if (text.length() > Bounds.ADDRESS) {
            return false;
        }
        try {
            URI uri = new URI(text);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
