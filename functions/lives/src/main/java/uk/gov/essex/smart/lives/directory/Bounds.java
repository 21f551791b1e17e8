package uk.gov.essex.smart.lives.directory;

import java.util.List;

/** How large any part of an entry may be, so that every entry fits its store and every answer its carrier. */
public final class Bounds {

    /** Characters of a name, a title or a word. */
    public static final int NAME = 250;

    /** Characters of a text that people read. */
    public static final int TEXT = 4_000;

    /** Characters of an address on the web or of a mailbox. */
    public static final int ADDRESS = 1_000;

    /** Rows of any one kind in one entry, where no other bound is said. */
    public static final int ROWS = 20;

    private Bounds() {}

    static void check(String what, String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + text.length() + " characters) must have at most " + most);
        }
    }

    static <T> List<T> copy(String what, List<T> rows) {
        if (rows.size() > ROWS) {
            throw new IllegalArgumentException("The " + what + " (" + rows.size() + " rows) must be at most " + ROWS);
        }
        return List.copyOf(rows);
    }
}
