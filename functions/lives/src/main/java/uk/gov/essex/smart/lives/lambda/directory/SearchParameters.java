package uk.gov.essex.smart.lives.lambda.directory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.lives.directory.Ages;
import uk.gov.essex.smart.lives.directory.Opening;
import uk.gov.essex.smart.lives.directory.Postcode;
import uk.gov.essex.smart.lives.directory.Postcodes;
import uk.gov.essex.smart.lives.directory.Wanted;

/** Reads what is looked for: HSDS-UK 3.0's parameters, and those by which a person finds help nearby. */
final class SearchParameters {

    static final Set<String> NAMES = Set.of(
            Page.NUMBER,
            Page.SIZE,
            "search",
            "taxonomy_term_id",
            "taxonomy_id",
            "organization_id",
            "minimum_age",
            "maximum_age",
            "start_time",
            "end_time",
            "day",
            "modified_after",
            "full",
            "postcode",
            "proximity",
            "near",
            "radius",
            "age",
            "need",
            "step_free");

    private static final int LEAST_METRES = 100;
    private static final int USUAL_METRES = 10_000;
    private static final int MOST_METRES = 30_000;
    private static final int MOST_WORDS = 8;
    private static final int ABSENT = -1;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,12})?");

    private final Parameters parameters;
    private final Postcodes postcodes;

    SearchParameters(Parameters parameters, Postcodes postcodes) {
        this.parameters = parameters;
        this.postcodes = postcodes;
    }

    Wanted wanted() {
        return new Wanted(
                words(),
                id("taxonomy_term_id"),
                id("taxonomy_id"),
                id("organization_id"),
                age("minimum_age"),
                age("maximum_age"),
                new Opening(day(), time("start_time"), time("end_time")),
                modifiedAfter(),
                new Wanted.Person(age("age"), parameters.text("need"), flag("step_free")),
                around());
    }

    boolean flag(String name) {
        return parameters
                .parsed(name, "Must be true or false.", text -> switch (text) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                })
                .orElse(false);
    }

    /** The text as a UUID written in full. */
    static Optional<UUID> uuid(String text) {
        return UUID_FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private Optional<UUID> id(String name) {
        return parameters.parsed(name, "Must be a UUID.", SearchParameters::uuid);
    }

    private List<String> words() {
        return parameters
                .parsed("search", "Must be at most " + MOST_WORDS + " words.", text -> {
                    List<String> words = List.of(text.split("\\s+"));
                    return words.size() > MOST_WORDS ? Optional.empty() : Optional.of(words);
                })
                .orElse(List.of());
    }

    private Optional<Integer> age(String name) {
        int age = parameters.number(name, ABSENT, 0, Ages.OLDEST);
        return age == ABSENT ? Optional.empty() : Optional.of(age);
    }

    private Optional<String> day() {
        return parameters.parsed(
                "day",
                "Must be one of: MO, TU, WE, TH, FR, SA, SU.",
                text -> Optional.of(text.toUpperCase(Locale.ROOT)).filter(Opening.DAYS::contains));
    }

    private Optional<LocalTime> time(String name) {
        return timed(name, "Must be a time of day such as 09:30.", LocalTime::parse);
    }

    private Optional<Instant> modifiedAfter() {
        return timed(
                "modified_after",
                "Must be a moment such as 2026-11-23T10:30:00Z.",
                text -> OffsetDateTime.parse(text).toInstant());
    }

    private <T> Optional<T> timed(String name, String remedy, Function<String, T> parser) {
        return parameters.parsed(name, remedy, text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (DateTimeException malformed) {
                return Optional.empty();
            }
        });
    }

    /** By {@code near} and {@code radius}, or by HSDS-UK's {@code postcode} and {@code proximity}. */
    private Optional<Wanted.Around> around() {
        Optional<Position> near = parameters.parsed(
                "near", "Must be latitude,longitude in Essex, such as 51.7356,0.4685.", SearchParameters::position);
        Optional<Position> postcode = parameters.parsed(
                "postcode",
                "Must be a postcode in Essex, or the first half of one, such as CM1 1QH or CM1.",
                text -> Postcode.find(text).flatMap(postcodes::find));
        int radius = metres("radius", "near");
        int proximity = metres("proximity", "postcode");
        if (parameters.isGiven("near") && parameters.isGiven("postcode")) {
            parameters.refuse("postcode", "Give near or postcode, not both.");
        }
        return near.map(centre -> new Wanted.Around(centre, radius))
                .or(() -> postcode.map(centre -> new Wanted.Around(centre, proximity)));
    }

    private int metres(String name, String from) {
        if (parameters.isGiven(name) && !parameters.isGiven(from)) {
            parameters.refuse(name, "Must come with " + from + ".");
        }
        return parameters.number(name, USUAL_METRES, LEAST_METRES, MOST_METRES);
    }

    private static Optional<Position> position(String text) {
        String[] degrees = text.split(",", -1);
        boolean two = degrees.length == 2
                && DEGREES.matcher(degrees[0].strip()).matches()
                && DEGREES.matcher(degrees[1].strip()).matches();
        return two ? Essex.find(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1])) : Optional.empty();
    }
}
