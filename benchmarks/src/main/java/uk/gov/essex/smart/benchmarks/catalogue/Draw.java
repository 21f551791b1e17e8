package uk.gov.essex.smart.benchmarks.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.District;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.catalogue.Arrangement;
import uk.gov.essex.smart.supermarket.catalogue.Contact;
import uk.gov.essex.smart.supermarket.catalogue.Coverage;
import uk.gov.essex.smart.supermarket.catalogue.Facet;
import uk.gov.essex.smart.supermarket.catalogue.Frequency;
import uk.gov.essex.smart.supermarket.catalogue.Licence;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Newest;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.catalogue.Period;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.Terms;
import uk.gov.essex.smart.supermarket.catalogue.Theme;
import uk.gov.essex.smart.supermarket.catalogue.Wanted;

/**
 * Draws listings and what is looked for among them. Words are invented and of one length, so that none begins another and
 * none has an ending that a stemmer knows: both ways of searching have to find the same.
 */
final class Draw {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private static final int WORDS = 3_000;
    private static final int PAGE = 25;

    private final SplittableRandom random;
    private final List<String> words;

    Draw(long seed) {
        random = new SplittableRandom(seed);
        words = Stream.generate(this::word).distinct().limit(WORDS).toList();
    }

    private String word() {
        String consonants = "bdfgklmnprtvz";
        return IntStream.range(0, 3)
                .mapToObj(i ->
                        "" + consonants.charAt(random.nextInt(consonants.length())) + "aiou".charAt(random.nextInt(4)))
                .collect(Collectors.joining("", "", "x"));
    }

    Listing listing(int number) {
        Instant modified = NOW.minus(Duration.ofMinutes(random.nextInt(500_000)));
        return new Listing(
                new DataSetId("data-set-" + number),
                new AccountId("publisher-" + random.nextInt(200)),
                particulars(),
                Stage.LISTED,
                Optional.of(new Newest(1, modified, some(Format.class), random.nextInt(1_000_000))),
                modified,
                modified,
                3);
    }

    private Particulars particulars() {
        return new Particulars(
                new Line(text(4)),
                new Passage(text(80)),
                List.of(new Line(often())),
                some(Theme.class),
                new Terms(Licence.OGL_3, new Price.Free()),
                one(Frequency.values()),
                new Coverage(
                        Optional.of(box()), some(District.class), Optional.of(new Period(day(), Optional.empty()))),
                new Passage(text(20)),
                new Contact(new Line("Data team"), "data@essex.gov.uk"));
    }

    /** A word or two, a facet, and every second time a box. */
    Wanted question() {
        return new Wanted(
                random.nextInt(3) == 0 ? often() + ' ' + often() : often(),
                random.nextBoolean() ? Map.of(Facet.THEME, Set.of("tran", "envi")) : Map.of(),
                random.nextBoolean() ? Optional.of(box()) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Arrangement.NEWEST,
                Optional.empty(),
                0,
                PAGE);
    }

    private String text(int length) {
        return Stream.generate(this::often).limit(length).collect(Collectors.joining(" "));
    }

    /** Few words are in many listings and many in few, as in any language (Zipf). */
    private String often() {
        return words.get((int) (Math.pow(WORDS, random.nextDouble()) - 1));
    }

    private Box box() {
        double west = random.nextDouble(-0.02, 1.2);
        double south = random.nextDouble(51.45, 52);
        return new Box(west, south, west + 0.1, south + 0.1);
    }

    private Optional<LocalDate> day() {
        return Optional.of(LocalDate.ofEpochDay(random.nextInt(15_000, 20_000)));
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        E first = one(type.getEnumConstants());
        return EnumSet.of(first, one(type.getEnumConstants()));
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
