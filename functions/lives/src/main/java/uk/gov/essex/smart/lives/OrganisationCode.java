package uk.gov.essex.smart.lives;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the Organisation Data Service calls an organisation, such as {@code F81001} or the council's own. */
public record OrganisationCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{3,9}");

    /** @throws IllegalArgumentException where it is not of the form */
    public OrganisationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An organisation code is 3 to 9 capitals and digits");
        }
    }

    public static Optional<OrganisationCode> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new OrganisationCode(value)) : Optional.empty();
    }
}
