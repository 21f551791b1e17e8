package uk.gov.essex.smart.supermarket.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.supermarket.Price;

/** By what a search can be narrowed; each has the values that a listing may have of it. */
public enum Facet {
    THEME,
    FORMAT,
    LICENCE,
    /** Free, or how it is paid for. */
    PRICE,
    PUBLISHER,
    DISTRICT,
    FREQUENCY;

    /** In lower case with hyphens, as in addresses. */
    public Set<String> values(Listing listing) {
        Particulars said = listing.particulars();
        return switch (this) {
            case THEME -> names(said.themes().stream());
            case FORMAT -> names(listing.newest().stream().flatMap(newest -> newest.formats().stream()));
            case LICENCE -> names(Stream.of(said.terms().licence()));
            case PRICE -> Set.of(kind(said.terms().price()));
            case PUBLISHER -> Set.of(listing.publisher().value());
            case DISTRICT -> names(said.coverage().districts().stream());
            case FREQUENCY -> names(Stream.of(said.frequency()));
        };
    }

    private static Set<String> names(Stream<? extends Enum<?>> constants) {
        return constants
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String kind(Price price) {
        return switch (price) {
            case Price.Free _ -> "free";
            case Price.OneOff _ -> "one-off";
            case Price.Subscription _ -> "subscription";
        };
    }
}
