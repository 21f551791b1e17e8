package uk.gov.essex.smart.movement;

import java.util.Optional;
import java.util.regex.Pattern;

/** A vehicle's fleet number, unique in its agency: lower-case words and digits joined by hyphens, 1 to 40 characters. */
public record VehicleId(AgencyId agency, String number) {

    private static final Pattern FORM = Pattern.compile("(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException where the number is not of the form; the message does not quote it */
    public VehicleId {
        if (!FORM.matcher(number).matches()) {
            throw new IllegalArgumentException("A vehicle's number is like bus-17");
        }
    }

    /** The vehicle of this number, or empty where none can be numbered so. */
    public static Optional<VehicleId> find(AgencyId agency, String number) {
        return FORM.matcher(number).matches() ? Optional.of(new VehicleId(agency, number)) : Optional.empty();
    }
}
