package uk.gov.essex.smart.lives.telling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.gov.essex.smart.lives.Line;

/** How values stand in a text. */
public final class Wording {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N} '\u2019,.-]");
    private static final Pattern DOT_WITHIN = Pattern.compile("\\.(?=\\S)");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final String NOTHING = "-";

    private Wording() {}

    /** A date in the style of GOV.UK, such as 3 December 2026. */
    public static Line date(LocalDate date) {
        return new Line(DATE.format(date));
    }

    /**
     * What somebody else wrote, fit to stand in a letter of the council: a name that is a web address or has the marks of
     * a link would make the letter a lure, so that only words are left of it.
     */
    public static Line plain(Line given) {
        String words = NO_WORD.matcher(given.value()).replaceAll(" ");
        String apart = DOT_WITHIN.matcher(words).replaceAll(". ");
        String value = SPACES.matcher(apart).replaceAll(" ").strip();
        return new Line(value.isEmpty() ? NOTHING : value.substring(0, Math.min(value.length(), Line.LONGEST)));
    }
}
