package uk.gov.essex.smart.identity;

import java.util.regex.Pattern;

/** What a key may do: a domain and a verb, such as {@code places:read}. */
public record Scope(String value) implements Comparable<Scope> {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,20}:[a-z]{2,20}");

    /** @throws IllegalArgumentException where the text is not of the form */
    public Scope {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The scope (" + value + ") must be like places:read");
        }
    }

    @Override
    public int compareTo(Scope other) {
        return value.compareTo(other.value);
    }
}
