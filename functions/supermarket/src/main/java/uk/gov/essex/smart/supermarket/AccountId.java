package uk.gov.essex.smart.supermarket;

import java.util.Optional;
import java.util.regex.Pattern;

/** Who publishes or buys: the owner that the authorizer names: lower-case words joined by hyphens, 3 to 64 characters. */
public record AccountId(String value) {

    private static final Pattern FORM = Pattern.compile("(?=.{3,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException where it is not of the form; the message does not quote it */
    public AccountId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An account is named by lower-case words such as colne-valley-cycling");
        }
    }

    /** The account of this name, or empty where none can be named so. */
    public static Optional<AccountId> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new AccountId(value)) : Optional.empty();
    }
}
