package uk.gov.essex.smart.lives;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The entry of the service directory that a referral asks for.
 *
 * @param id the entry's own in the directory
 * @param name as whoever refers saw it: 1 to {@value #LONGEST_NAME} characters, no control but the end of a line
 */
public record DirectoryEntry(UUID id, String name) {

    public static final int LONGEST_NAME = 250;

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** @throws IllegalArgumentException where the name is blank, too long or has controls; the message does not quote it */
    public DirectoryEntry {
        if (findName(name).isEmpty()) {
            throw new IllegalArgumentException(
                    "The name of a directory entry is 1 to " + LONGEST_NAME + " characters without controls");
        }
    }

    public static Optional<UUID> findId(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    public static Optional<String> findName(String text) {
        boolean fits = !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.codePoints().noneMatch(point -> Character.isISOControl(point) && point != '\n');
        return fits ? Optional.of(text) : Optional.empty();
    }
}
