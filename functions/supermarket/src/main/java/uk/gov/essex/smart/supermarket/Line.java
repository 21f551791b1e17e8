package uk.gov.essex.smart.supermarket;

import java.util.Optional;

/** One line that people read, such as a title: 1 to {@value #LONGEST} characters, each of which shows. */
public record Line(String value) {

    public static final int LONGEST = 200;

    /** @throws IllegalArgumentException where it is blank, too long or has characters that do not show; it is not quoted */
    public Line {
        if (!fits(value)) {
            throw new IllegalArgumentException("A line is 1 to " + LONGEST + " characters that show");
        }
    }

    public static Optional<Line> find(String value) {
        return fits(value) ? Optional.of(new Line(value)) : Optional.empty();
    }

    private static boolean fits(String value) {
        return value.length() <= LONGEST
                && !value.isBlank()
                && value.codePoints().allMatch(Glyphs::shown);
    }
}
