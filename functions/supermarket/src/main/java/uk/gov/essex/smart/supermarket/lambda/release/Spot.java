package uk.gov.essex.smart.supermarket.lambda.release;

import java.util.Optional;

/**
 * Where in a tile's day a page begins: Smart Places tells of eight channels at once, so a tile is read once for each group.
 *
 * @param group the number of the group of channels
 * @param url the page as Smart Places linked to it; empty for the group's first
 */
record Spot(int group, String url) {

    /** Where links to following pages lead; nothing else is followed. */
    private static final String READINGS = "/places/readings?";

    static final Spot FIRST = new Spot(0, "");

    /** @throws IllegalStateException where the link leads elsewhere */
    Spot {
        if (!url.isEmpty() && !url.startsWith(READINGS)) {
            throw new IllegalStateException("A link to a following page does not lead to " + READINGS);
        }
    }

    static Spot parse(Optional<String> cursor) {
        return cursor.map(text -> {
                    int space = text.indexOf(' ');
                    return new Spot(Integer.parseInt(text.substring(0, space)), text.substring(space + 1));
                })
                .orElse(FIRST);
    }

    /** The text that is {@link #parse parsed} again. */
    String text() {
        return group + " " + url;
    }
}
