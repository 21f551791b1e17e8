package uk.gov.essex.smart.supermarket;

/** Characters that people may write into a catalogue. */
public final class Glyphs {

    private Glyphs() {}

    /**
     * Whether a character shows as itself: no control, no half of a surrogate pair, none for private use, and none that turns
     * the direction of what follows (Unicode Standard Annex 9) or cannot be seen, since both make a title lie.
     */
    public static boolean shown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
