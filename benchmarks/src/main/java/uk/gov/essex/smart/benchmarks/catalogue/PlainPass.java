package uk.gov.essex.smart.benchmarks.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.catalogue.Facet;
import uk.gov.essex.smart.supermarket.catalogue.Found;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.catalogue.Search;
import uk.gov.essex.smart.supermarket.catalogue.Wanted;

/** Looks at every listing for each search: what a catalogue without an index does. It knows first pages, newest first. */
record PlainPass(List<Listing> listings) implements Search {

    private static final Comparator<Listing> NEWEST = Comparator.comparing(Listing::modified)
            .reversed()
            .thenComparing(listing -> listing.id().value());

    @Override
    public Found search(Wanted wanted) {
        List<Listing> found = listings.stream()
                .filter(listing -> hasWords(wanted.text(), listing.particulars()))
                .filter(listing -> hasValues(wanted, listing))
                .filter(listing -> touches(wanted.box(), listing.particulars()))
                .sorted(NEWEST)
                .toList();
        return new Found(found.size(), found.stream().limit(wanted.most()).toList(), counts(found), Optional.empty());
    }

    private static boolean hasWords(String text, Particulars said) {
        List<String> there = Stream.concat(
                        Stream.of(said.title().value(), said.description().value()),
                        said.keywords().stream().map(Line::value))
                .flatMap(part -> Arrays.stream(part.toLowerCase(Locale.ROOT).split("\\W+")))
                .toList();
        return Arrays.stream(text.split(" ")).allMatch(there::contains);
    }

    private static boolean hasValues(Wanted wanted, Listing listing) {
        return wanted.values().entrySet().stream()
                .allMatch(facet -> facet.getKey().values(listing).stream().anyMatch(facet.getValue()::contains));
    }

    private static boolean touches(Optional<Box> wanted, Particulars said) {
        return wanted.isEmpty()
                || said.coverage().box().filter(box -> touch(wanted.get(), box)).isPresent();
    }

    private static boolean touch(Box one, Box other) {
        return one.west() <= other.east()
                && other.west() <= one.east()
                && one.south() <= other.north()
                && other.south() <= one.north();
    }

    private static Map<Facet, Map<String, Integer>> counts(List<Listing> found) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> values = new HashMap<>();
            found.forEach(listing -> facet.values(listing).forEach(value -> values.merge(value, 1, Integer::sum)));
            counts.put(facet, values);
        }
        return counts;
    }
}
