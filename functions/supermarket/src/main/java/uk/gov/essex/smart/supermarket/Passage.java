package uk.gov.essex.smart.supermarket;

import java.util.Optional;

/** Some sentences that people read: 1 to {@value #LONGEST} characters, each of which shows, and ends of lines. */
public record Passage(String value) {

    public static final int LONGEST = 4_000;

    /** @throws IllegalArgumentException where it is blank, too long or has characters that do not show; it is not quoted */
    public Passage {
        if (!fits(value)) {
            throw new IllegalArgumentException("A passage is 1 to " + LONGEST + " characters that show");
        }
    }

    public static Optional<Passage> find(String value) {
        return fits(value) ? Optional.of(new Passage(value)) : Optional.empty();
    }

    private static boolean fits(String value) {
        return value.length() <= LONGEST
                && !value.isBlank()
                && value.codePoints().allMatch(point -> point == '\n' || Glyphs.shown(point));
    }
}
