package uk.gov.essex.smart.supermarket.lambda.door;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers from 1 on, as addresses have them. */
public final class Numbers {

    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,7}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,3}");

    private Numbers() {}

    /** As many digits as the catalogue keeps of a version's number. */
    public static Optional<Integer> version(String text) {
        return number(VERSION, text);
    }

    public static Optional<Integer> page(String text) {
        return number(PAGE, text);
    }

    private static Optional<Integer> number(Pattern form, String text) {
        return form.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
