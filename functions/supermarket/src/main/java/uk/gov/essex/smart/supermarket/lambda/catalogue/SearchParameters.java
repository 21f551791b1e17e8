package uk.gov.essex.smart.supermarket.lambda.catalogue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.http.Cursor;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.District;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.Arrangement;
import uk.gov.essex.smart.supermarket.catalogue.Facet;
import uk.gov.essex.smart.supermarket.catalogue.Frequency;
import uk.gov.essex.smart.supermarket.catalogue.Licence;
import uk.gov.essex.smart.supermarket.catalogue.Mark;
import uk.gov.essex.smart.supermarket.catalogue.Period;
import uk.gov.essex.smart.supermarket.catalogue.Theme;
import uk.gov.essex.smart.supermarket.catalogue.Wanted;

/** Reads what is looked for. */
final class SearchParameters {

    static final String CURSOR = "cursor";

    /** All that the search takes. */
    static final Set<String> NAMES = Stream.concat(
                    Stream.of("q", "box", "from", "until", "modified-since", "sort", "limit", CURSOR),
                    Arrays.stream(Facet.values()).map(Words::word))
            .collect(Collectors.toUnmodifiableSet());

    private static final int USUAL_LIMIT = 25;
    private static final int MOST_VALUES = 20;
    private static final Set<String> PRICES = Set.of("free", "one-off", "subscription");
    private static final String TEXT = "Must have at most " + Wanted.LONGEST + " characters.";
    private static final String MOMENT = "Must be a day or a moment, such as 2026-11-01 or 2026-11-01T00:00:00Z.";
    private static final Instant FAR = Instant.parse("3000-01-01T00:00:00Z");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,15})?");

    private final Parameters parameters;

    SearchParameters(Parameters parameters) {
        this.parameters = parameters;
    }

    /** What is wanted, where the parameters have no faults. */
    Wanted wanted() {
        String text = text();
        Arrangement arrangement = parameters
                .parsed(
                        "sort",
                        "Must be one of: " + Words.all(Arrangement.class) + ".",
                        word -> Words.find(Arrangement.class, word))
                .orElse(text.isEmpty() ? Arrangement.NEWEST : Arrangement.RELEVANCE);
        return new Wanted(
                text,
                values(),
                parameters.parsed(
                        "box",
                        "Must be west,south,east,north in degrees, with west <= east within ±180 and south <= north"
                                + " within ±90.",
                        SearchParameters::box),
                period(),
                moment("modified-since"),
                arrangement,
                parameters.parsed(CURSOR, "Must be a cursor of this search.", token -> mark(arrangement, token)),
                0,
                parameters.number("limit", USUAL_LIMIT, 1, Wanted.MOST));
    }

    String text() {
        return parameters
                .parsed("q", TEXT, text -> Optional.of(text).filter(words -> words.length() <= Wanted.LONGEST))
                .orElse("");
    }

    Optional<Instant> moment(String name) {
        return parameters.parsed(name, MOMENT, SearchParameters::parsedMoment);
    }

    private Map<Facet, Set<String>> values() {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> wanted = new HashSet<>(parameters.list(Words.word(facet), MOST_VALUES));
            if (!wanted.stream().allMatch(value -> has(facet, value))) {
                parameters.refuse(Words.word(facet), "Must be one or more, joined by commas, of: " + there(facet));
            } else if (!wanted.isEmpty()) {
                values.put(facet, wanted);
            }
        }
        return values;
    }

    private static boolean has(Facet facet, String value) {
        return switch (facet) {
            case THEME -> Words.find(Theme.class, value).isPresent();
            case FORMAT -> Words.find(Format.class, value).isPresent();
            case LICENCE -> Words.find(Licence.class, value).isPresent();
            case PRICE -> PRICES.contains(value);
            case PUBLISHER -> AccountId.find(value).isPresent();
            case DISTRICT -> Words.find(District.class, value).isPresent();
            case FREQUENCY -> Words.find(Frequency.class, value).isPresent();
        };
    }

    private static String there(Facet facet) {
        return switch (facet) {
            case THEME -> Words.all(Theme.class) + '.';
            case FORMAT -> Words.all(Format.class) + '.';
            case LICENCE -> Words.all(Licence.class) + '.';
            case PRICE -> String.join(", ", PRICES.stream().sorted().toList()) + '.';
            case PUBLISHER -> "the names of publishers, lower-case words joined by hyphens.";
            case DISTRICT -> Words.all(District.class) + '.';
            case FREQUENCY -> Words.all(Frequency.class) + '.';
        };
    }

    private Optional<Period> period() {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> until = day("until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            parameters.refuse("until", "Must not be before from.");
            return Optional.empty();
        }
        return from.isEmpty() && until.isEmpty() ? Optional.empty() : Optional.of(new Period(from, until));
    }

    private Optional<LocalDate> day(String name) {
        return parameters.parsed(name, "Must be a day such as 2026-11-01.", SearchParameters::parsedDay);
    }

    private static Optional<Mark> mark(Arrangement arrangement, String token) {
        return Cursor.parse(token, 2)
                .flatMap(cursor -> Mark.find(
                        arrangement, cursor.parts().getFirst(), cursor.parts().getLast()));
    }

    static String token(Mark mark) {
        return new Cursor(List.of(mark.place(), mark.id().value())).token();
    }

    private static Optional<Box> box(String text) {
        String[] parts = text.split(",", 5);
        if (parts.length != 4
                || !Stream.of(parts)
                        .allMatch(part -> DEGREES.matcher(part.strip()).matches())) {
            return Optional.empty();
        }
        double west = Double.parseDouble(parts[0]);
        double south = Double.parseDouble(parts[1]);
        double east = Double.parseDouble(parts[2]);
        double north = Double.parseDouble(parts[3]);
        boolean onEarth = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90;
        return onEarth && west <= east && south <= north
                ? Optional.of(new Box(west, south, east, north))
                : Optional.empty();
    }

    private static Optional<LocalDate> parsedDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 0 && day.getYear() < 3000);
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> parsedMoment(String text) {
        try {
            Instant moment = parsedDay(text)
                    .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
                    .orElseGet(() -> Instant.parse(text));
            return Optional.of(moment).filter(at -> !at.isBefore(Instant.EPOCH) && at.isBefore(FAR));
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }
}
