package uk.gov.essex.smart.supermarket.catalogue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.Box;

/**
 * What somebody looks for.
 *
 * @param text words, and phrases in quotation marks, all of which are found in a title, keyword or description; the last
 *     word may be only begun. Nothing in it is syntax. At most {@value #LONGEST} characters; blank for everything
 * @param values one at least of each facet that is named
 * @param box what the data's own box touches
 * @param period what the data's own period touches
 * @param after what the page comes after; empty where it is the first
 * @param skipped how many are passed over before the page, 0 to {@value #MOST_SKIPPED}
 * @param most from 1 to {@value #MOST}
 */
public record Wanted(
        String text,
        Map<Facet, Set<String>> values,
        Optional<Box> box,
        Optional<Period> period,
        Optional<Instant> modifiedSince,
        Arrangement arrangement,
        Optional<Mark> after,
        int skipped,
        int most) {

    public static final int LONGEST = 200;
    public static final int MOST_SKIPPED = 100_000;
    public static final int MOST = 100;

    /** @throws IllegalArgumentException where the text is too long or the page has no size or too much */
    public Wanted {
        values = Map.copyOf(values);
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The text of a search (" + text.length() + " characters) has at most " + LONGEST);
        }
        if (skipped < 0 || skipped > MOST_SKIPPED) {
            throw new IllegalArgumentException(
                    "A search passes over 0 to " + MOST_SKIPPED + " data sets, not " + skipped);
        }
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("A page (" + most + ") has 1 to " + MOST + " data sets");
        }
    }

    /** Everything there is about these words. */
    public static Wanted of(String text) {
        return new Wanted(
                text,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Arrangement.RELEVANCE,
                Optional.empty(),
                0,
                MOST);
    }
}
