package uk.gov.essex.smart.lives.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A postcode, or the first half of one, which names a district (BS 7666).
 *
 * @param district such as {@code CM1}
 * @param unit such as {@code 1QH}; empty where the whole district is meant
 */
public record Postcode(String district, String unit) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})?");

    /** The postcode of this text, whatever its case and spaces; empty where it has not the form of one. */
    public static Optional<Postcode> find(String text) {
        Matcher matcher = FORM.matcher(text.replace(" ", "").toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new Postcode(
                        matcher.group(1), Optional.ofNullable(matcher.group(2)).orElse("")))
                : Optional.empty();
    }

    public boolean isWhole() {
        return !unit.isEmpty();
    }

    public Postcode wholeDistrict() {
        return new Postcode(district, "");
    }
}
