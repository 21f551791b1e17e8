package uk.gov.essex.smart.supermarket.lambda.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.supermarket.District;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.catalogue.Contact;
import uk.gov.essex.smart.supermarket.catalogue.Coverage;
import uk.gov.essex.smart.supermarket.catalogue.Frequency;
import uk.gov.essex.smart.supermarket.catalogue.Licence;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.catalogue.Period;
import uk.gov.essex.smart.supermarket.catalogue.Terms;
import uk.gov.essex.smart.supermarket.catalogue.Theme;

/** Particulars of every kind, drawn by a seed. */
final class Drawn {

    private static final List<String> WORDS =
            List.of("air", "Water", "<b>", "\"", "\"\"\"", "\\", "\\u0041", "' '", "]]>", "&amp;", "ünï", "{@id}");

    private final SplittableRandom random;

    Drawn(long seed) {
        random = new SplittableRandom(seed);
    }

    Particulars particulars() {
        return new Particulars(
                new Line(words(5)),
                new Passage(words(20) + '\n' + words(5)),
                Stream.generate(() -> new Line(words(2)))
                        .limit(random.nextInt(4))
                        .distinct()
                        .toList(),
                some(Theme.values(), 1),
                one(terms()),
                one(List.of(Frequency.values())),
                new Coverage(maybe(box()), some(District.values(), 0), period()),
                new Passage(words(9)),
                new Contact(new Line(words(3)), "team-" + random.nextInt(99) + "@essex.gov.uk"));
    }

    Format[] formats() {
        return some(Format.values(), 1).toArray(Format[]::new);
    }

    private static List<Terms> terms() {
        Pence fee = new Pence(1);
        return Stream.of(new Price.Free(), new Price.OneOff(fee), new Price.Subscription(Price.DEAREST))
                .flatMap(price -> Stream.of(Licence.values()).flatMap(licence -> Terms.find(licence, price).stream()))
                .toList();
    }

    private Box box() {
        double west = random.nextDouble(-180, 179);
        double south = random.nextDouble(-90, 89);
        return new Box(west, south, random.nextDouble(west, 180), random.nextDouble(south, 90));
    }

    private Optional<Period> period() {
        LocalDate first = LocalDate.ofEpochDay(random.nextInt(20_000));
        Optional<LocalDate> from = maybe(first);
        Optional<LocalDate> to = maybe(first.plusDays(random.nextInt(99)));
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new Period(from, to));
    }

    private String words(int most) {
        return Stream.generate(() -> one(WORDS)).limit(1 + random.nextInt(most)).collect(Collectors.joining(" "));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Set<T> some(T[] all, int least) {
        List<T> shuffled = new ArrayList<>(List.of(all));
        Collections.shuffle(shuffled, Random.from(random));
        return Set.copyOf(shuffled.subList(0, random.nextInt(least, all.length + 1)));
    }
}
