package uk.gov.essex.smart.supermarket.catalogue;

import java.util.regex.Pattern;
import uk.gov.essex.smart.supermarket.Line;

/** Who answers questions about a data set: a team and its address for email, never a person's own. */
public record Contact(Line name, String email) {

    private static final Pattern FORM = Pattern.compile("(?=.{3,254}$)(?!.*\\.[.@])[A-Za-z0-9][A-Za-z0-9._+-]{0,63}"
            + "@[A-Za-z0-9]+(-+[A-Za-z0-9]+)*(\\.[A-Za-z0-9]+(-+[A-Za-z0-9]+)*)+");

    /** @throws IllegalArgumentException where the address is none; it is not quoted */
    public Contact {
        if (!isAddress(email)) {
            throw new IllegalArgumentException("A contact's email is an address such as open-data@essex.gov.uk");
        }
    }

    public static boolean isAddress(String email) {
        return FORM.matcher(email).matches();
    }
}
