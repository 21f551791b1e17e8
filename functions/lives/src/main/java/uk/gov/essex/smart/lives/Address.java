package uk.gov.essex.smart.lives;

import java.util.List;

/** Where a person lives. */
public record Address(List<Line> lines, Postcode postcode) {

    public static final int MOST_LINES = 5;

    /** @throws IllegalArgumentException where there is no line or there are more than {@value #MOST_LINES} */
    public Address {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("An address has 1 to " + MOST_LINES + " lines");
        }
    }
}
