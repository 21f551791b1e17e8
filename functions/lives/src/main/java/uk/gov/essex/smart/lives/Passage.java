package uk.gov.essex.smart.lives;

import java.util.Optional;

/** A few sentences of somebody's own: 1 to {@value #LONGEST} characters, no control but the end of a line. */
public record Passage(String value) {

    public static final int LONGEST = 1_000;

    /** @throws IllegalArgumentException where it is blank, too long or has controls; the message does not quote it */
    public Passage {
        if (!fits(value)) {
            throw new IllegalArgumentException("A passage is 1 to " + LONGEST + " characters without controls");
        }
    }

    public static Optional<Passage> find(String value) {
        return fits(value) ? Optional.of(new Passage(value)) : Optional.empty();
    }

    private static boolean fits(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST
                && value.codePoints().noneMatch(point -> Character.isISOControl(point) && point != '\n');
    }
}
