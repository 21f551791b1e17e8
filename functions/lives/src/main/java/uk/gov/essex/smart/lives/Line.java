package uk.gov.essex.smart.lives;

import java.util.Optional;

/** One line of words, such as a name or a title: 1 to {@value #LONGEST} characters, none of them a control. */
public record Line(String value) {

    public static final int LONGEST = 120;

    /** @throws IllegalArgumentException where it is blank, too long or has controls; the message does not quote it */
    public Line {
        if (!fits(value)) {
            throw new IllegalArgumentException("A line is 1 to " + LONGEST + " characters without controls");
        }
    }

    public static Optional<Line> find(String value) {
        return fits(value) ? Optional.of(new Line(value)) : Optional.empty();
    }

    private static boolean fits(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST
                && value.codePoints().noneMatch(Character::isISOControl);
    }
}
