package uk.gov.essex.smart.lives.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.Position;

final class SearchTest {

    private static final Wanted.Person ANYBODY = new Wanted.Person(Optional.empty(), Optional.empty(), false);

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final Search search =
            new Search(directory, new CurrentEdition(directory, InstantSource.fixed(Entries.MODIFIED)));

    @Test
    void offersTheNearestThatAdmitsAndHelpsAndCanBeEntered() {
        directory.put(Entries.lunchClub());
        directory.put(Entries.carersCircle());
        Position there = new Position(51.75, 0.5);

        assertThat(names(near(there, ANYBODY))).containsExactly("Sample lunch club");
        assertThat(names(near(there, new Wanted.Person(Optional.of(64), Optional.empty(), false))))
                .isEmpty();
        assertThat(names(near(there, new Wanted.Person(Optional.of(65), Optional.of("BEFRIENDING"), true))))
                .containsExactly("Sample lunch club");
        assertThat(names(near(Entries.COLCHESTER, new Wanted.Person(Optional.empty(), Optional.empty(), true))))
                .isEmpty();
        assertThat(names(near(Entries.COLCHESTER, new Wanted.Person(Optional.empty(), Optional.of("falls"), false))))
                .isEmpty();
    }

    @Test
    void sendsNobodyToWhatIsClosed() {
        directory.put(Entries.with(Entries.lunchClub(), Service.Status.TEMPORARILY_CLOSED, Entries.MODIFIED));

        assertThat(near(Entries.CHELMSFORD, ANYBODY)).isEmpty();
        assertThat(search.services(wanted("", Opening.ANY, ANYBODY, Optional.empty())))
                .hasSize(1);
        assertThat(search.services(wanted(
                        "",
                        Opening.ANY,
                        new Wanted.Person(Optional.of(70), Optional.empty(), false),
                        Optional.empty())))
                .isEmpty();
    }

    @Test
    void ordersAsTryingAllOfThemWould() {
        List<Service> all = Entries.synthetic(300, 3);
        all.forEach(directory::put);
        Wanted.Person person = new Wanted.Person(Optional.of(70), Optional.of("falls"), true);

        List<Match> found = near(Entries.CHELMSFORD, person);

        assertThat(found)
                .hasSizeGreaterThan(2)
                .extracting(match -> match.service().id())
                .containsExactlyElementsOf(all.stream()
                        .filter(service -> service.ages().admit(70))
                        .filter(service -> service.helpsWith("falls"))
                        .filter(service -> service.sites().getFirst().location().isStepFree())
                        .filter(service -> metres(service) <= 20_000)
                        .sorted(Comparator.comparingDouble(SearchTest::metres))
                        .map(Service::id)
                        .toList());
    }

    @Test
    void findsByWordsAndOpening() {
        directory.put(Entries.lunchClub());
        directory.put(Entries.carersCircle());

        assertThat(words("LUNCH warm")).containsExactly("Sample lunch club");
        assertThat(words("carers")).containsExactly("Sample carers' circle");
        assertThat(words("lunch carers")).isEmpty();
        assertThat(open("FR", 10, 15)).isEqualTo(2);
        assertThat(open("MO", 10, 15)).isZero();
        assertThat(open("FR", 11, 15)).isZero();
        assertThat(open("FR", 10, 14)).isZero();
    }

    private List<String> words(String words) {
        return names(search.services(wanted(words, Opening.ANY, ANYBODY, Optional.empty())));
    }

    private int open(String day, int from, int to) {
        Opening opening =
                new Opening(Optional.of(day), Optional.of(LocalTime.of(from, 0)), Optional.of(LocalTime.of(to, 0)));
        return search.services(wanted("", opening, ANYBODY, Optional.empty())).size();
    }

    private List<Match> near(Position centre, Wanted.Person person) {
        return search.services(wanted("", Opening.ANY, person, Optional.of(new Wanted.Around(centre, 20_000))));
    }

    private static Wanted wanted(String words, Opening opening, Wanted.Person person, Optional<Wanted.Around> around) {
        return new Wanted(
                Arrays.stream(words.split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                opening,
                Optional.empty(),
                person,
                around);
    }

    private static double metres(Service service) {
        return service.sites().getFirst().metresFrom(Entries.CHELMSFORD).orElseThrow();
    }

    private static List<String> names(List<Match> matches) {
        return matches.stream().map(match -> match.service().about().name()).toList();
    }
}
