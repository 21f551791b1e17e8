package uk.gov.essex.smart.movement;

import java.util.Optional;
import java.util.regex.Pattern;

/** An agency's name in ids and paths: lower-case words joined by hyphens, 3 to 40 characters. */
public record AgencyId(String value) {

    private static final Pattern FORM = Pattern.compile("(?=.{3,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException where the text is not of the form; the message does not quote it */
    public AgencyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An agency is named by lower-case words such as essex-patient-transport");
        }
    }

    /** The agency of this name, or empty where none can be named so. */
    public static Optional<AgencyId> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new AgencyId(value)) : Optional.empty();
    }
}
