package uk.gov.essex.smart.supermarket.lambda.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static uk.gov.essex.smart.supermarket.catalogue.Samples.MORNING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Arrangement;
import uk.gov.essex.smart.supermarket.catalogue.Facet;
import uk.gov.essex.smart.supermarket.catalogue.Found;
import uk.gov.essex.smart.supermarket.catalogue.InMemoryCatalogue;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Mark;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.catalogue.Period;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.Wanted;

final class LuceneSearchTest {

    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private Instant now = MORNING;
    private final LuceneSearch search = new LuceneSearch(catalogue, () -> now);

    @ParameterizedTest
    @CsvSource({
        "counting cyclists, cycle-counts",
        "AIR, air-quality",
        "diox, air-quality",
        "'\"parking spaces\"', car-parks",
        "the quality of air, air-quality"
    })
    void findsWordsTheirFormsTheirBeginningsAndPhrases(String text, String first) {
        fill();
        assertThat(names(search.search(Wanted.of(text)))).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diox quality", "\"spaces parking\"", "air cyclists"})
    void findsNothingWhereAWordIsMissingOrOutOfPlace(String text) {
        fill();
        assertThat(names(search.search(Wanted.of(text)))).isEmpty();
    }

    @Test
    void ranksATitleAboveADescription() {
        add("one", "Noise", "Levels beside roads, with rainfall");
        add("two", "Rainfall", "Measured daily");
        assertThat(names(search.search(Wanted.of("rainfall")))).containsExactly("two", "one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "AND OR NOT",
                "a:b^(",
                "[* TO *]",
                "\\",
                "~~~",
                "+-!{}",
                "\u00e9\uD83D\uDEB2",
                "*"
            })
    void takesAnyTextForWords(String text) {
        fill();
        assertThatCode(() -> search.search(Wanted.of(text))).doesNotThrowAnyException();
    }

    @Test
    void countsWhatIsFoundByFacetAndNarrowsByIt() {
        fill();
        Found all = search.search(Wanted.of(""));
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.counts().get(Facet.PRICE)).isEqualTo(Map.of("free", 2, "one-off", 1));
        assertThat(all.counts().get(Facet.THEME)).isEqualTo(Map.of("tran", 2, "envi", 2, "econ", 1));
        assertThat(all.counts().get(Facet.FORMAT)).isEqualTo(Map.of("csv", 3, "parquet", 3));

        Found narrowed = search.search(narrowed(Map.of(Facet.PRICE, Set.of("one-off", "subscription"))));
        assertThat(names(narrowed)).containsExactly("car-parks");
        assertThat(narrowed.counts().get(Facet.DISTRICT)).isEqualTo(Map.of("harlow", 1));
        assertThat(names(search.search(
                        narrowed(Map.of(Facet.PRICE, Set.of("one-off"), Facet.DISTRICT, Set.of("colchester"))))))
                .isEmpty();
    }

    @Test
    void narrowsByPlacePeriodAndChange() {
        fill();
        Optional<Box> colchester = Optional.of(new Box(0.9, 51.9, 1.0, 52.0));
        Optional<Box> southend = Optional.of(new Box(0.6, 51.5, 0.8, 51.6));
        Optional<Period> before = Optional.of(new Period(Optional.empty(), Optional.of(LocalDate.parse("2025-12-31"))));
        Optional<Period> within = Optional.of(new Period(Optional.empty(), Optional.of(LocalDate.parse("2026-01-01"))));
        assertThat(names(narrowed(colchester, Optional.empty(), Optional.empty())))
                .containsExactly("air-quality", "cycle-counts");
        assertThat(names(narrowed(southend, Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(names(narrowed(Optional.empty(), before, Optional.empty()))).isEmpty();
        assertThat(names(narrowed(Optional.empty(), within, Optional.empty()))).hasSize(2);
        assertThat(names(narrowed(Optional.empty(), Optional.empty(), Optional.of(MORNING.plusSeconds(2)))))
                .containsExactly("car-parks", "cycle-counts");
    }

    @Test
    void arrangesByChangeAndByTitle() {
        fill();
        assertThat(names(search.search(page(Arrangement.NEWEST, Optional.empty(), 9))))
                .containsExactly("car-parks", "cycle-counts", "air-quality");
        assertThat(names(search.search(page(Arrangement.TITLE, Optional.empty(), 9))))
                .containsExactly("air-quality", "car-parks", "cycle-counts");
    }

    @ParameterizedTest
    @EnumSource
    void pagesWithoutLossOrRepetition(Arrangement arrangement) {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            add("set-" + i, "Title " + random.nextInt(20), "Words ".repeat(1 + random.nextInt(5)));
        }
        List<String> seen = new ArrayList<>();
        Optional<Mark> after = Optional.empty();
        do {
            Found found = search.search(page(arrangement, after, 7));
            assertThat(found.total()).isEqualTo(200);
            seen.addAll(names(found));
            after = found.next()
                    .flatMap(mark ->
                            Mark.find(arrangement, mark.place(), mark.id().value()));
        } while (after.isPresent());
        assertThat(seen).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void passesOverAsManyAsItIsTold() {
        fill();
        Found second = search.search(new Wanted(
                "",
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Arrangement.NAME,
                Optional.empty(),
                1,
                1));
        assertThat(names(second)).containsExactly("car-parks");
        assertThat(second.next()).contains(Mark.named(new DataSetId("car-parks")));
    }

    @Test
    void losesWhatIsHiddenAndFindsWhatIsNewAtTheNextRefresh() {
        fill();
        assertThat(search.search(Wanted.of("")).total()).isEqualTo(3);
        Listing listed = catalogue.find(new DataSetId("air-quality")).orElseThrow();
        now = MORNING.plusSeconds(30);
        catalogue.commit(moved(listed, Stage.HIDDEN, now));
        add("bus-stops", "Bus stops", "Where buses stop");

        now = now.plus(LuceneSearch.FRESH);
        assertThat(names(search.search(Wanted.of("")))).containsExactly("bus-stops", "car-parks", "cycle-counts");
        assertThat(names(search.search(Wanted.of("air")))).isEmpty();
    }

    @Test
    void startsAgainWhereItMissedChanges() {
        fill();
        search.search(Wanted.of(""));
        now = MORNING.plusSeconds(5 * 86_400);
        assertThat(search.search(Wanted.of("")).total()).isEqualTo(3);
    }

    @Test
    void findsNothingInAnEmptyCatalogue() {
        assertThat(search.search(Wanted.of("air")).listings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RELEVANCE, NaN", "RELEVANCE, x", "NEWEST, 1.5", "NEWEST, -1", "NAME, Air"})
    void takesNoMarkThatIsNone(Arrangement arrangement, String place) {
        assertThat(Mark.find(arrangement, place, "air-quality")).isEmpty();
    }

    private void fill() {
        add("air-quality", "Air quality", "Nitrogen dioxide each hour");
        now = MORNING.plusSeconds(2);
        add("cycle-counts", "Cycle counts", "Cyclists counted each hour");
        now = MORNING.plusSeconds(3);
        add("car-parks", Samples.paid(Samples.particulars("Car parks", "Free parking spaces")));
    }

    private void add(String id, String title, String description) {
        add(id, Samples.particulars(title, description));
    }

    private void add(String id, Particulars particulars) {
        catalogue.claim(Samples.listed(id, Samples.CYCLING, particulars, now));
    }

    private static Listing moved(Listing listing, Stage stage, Instant at) {
        return new Listing(
                listing.id(),
                listing.publisher(),
                listing.particulars(),
                stage,
                listing.newest(),
                listing.created(),
                at,
                listing.revision() + 1);
    }

    private List<String> names(Wanted wanted) {
        return names(search.search(wanted));
    }

    private static List<String> names(Found found) {
        return found.listings().stream().map(listing -> listing.id().value()).collect(Collectors.toList());
    }

    private static Wanted narrowed(Map<Facet, Set<String>> values) {
        Wanted all = Wanted.of("");
        return new Wanted(
                "",
                values,
                all.box(),
                all.period(),
                all.modifiedSince(),
                all.arrangement(),
                all.after(),
                0,
                all.most());
    }

    private static Wanted narrowed(Optional<Box> box, Optional<Period> period, Optional<Instant> since) {
        return new Wanted("", Map.of(), box, period, since, Arrangement.TITLE, Optional.empty(), 0, 10);
    }

    private static Wanted page(Arrangement arrangement, Optional<Mark> after, int most) {
        return new Wanted(
                "", Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), arrangement, after, 0, most);
    }
}
