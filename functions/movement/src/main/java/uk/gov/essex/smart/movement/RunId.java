package uk.gov.essex.smart.movement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run's name: it says where its plan is found, and ends in what nobody can guess.
 *
 * @param day the service day
 * @param zone where it starts: of a vehicle the depot's zone, of a timetabled trip its first stop's
 */
public record RunId(LocalDate day, Zone zone, Token token) {

    private static final Pattern FORM = Pattern.compile("run-([0-9]{8})-([0-9]{4})-([a-z2-7]{26})");

    /** {@code run-20261123-0203-} and the token. */
    public String value() {
        return "run-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + '-' + zone.name() + '-' + token.value();
    }

    /** The run of this name, or empty where none can be named so. */
    public static Optional<RunId> find(String value) {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(matcher.group(1), DateTimeFormatter.BASIC_ISO_DATE);
            return Zone.find(matcher.group(2)).map(zone -> new RunId(day, zone, new Token(matcher.group(3))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
