package uk.gov.essex.smart.lives.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.Position;

/** What every directory does. */
public abstract class DirectoryContract {

    protected abstract Directory empty();

    @Test
    void givesBackEverythingThatWasPut() {
        Directory directory = empty();
        assertThat(directory.put(Entries.lunchClub())).isTrue();

        assertThat(directory.find(Entries.LUNCH_CLUB)).contains(Entries.lunchClub());
        assertThat(directory.findAt(Entries.lunchClub().sites().getFirst().id()))
                .contains(Entries.lunchClub());
        assertThat(directory.find(Entries.carersCircle().id())).isEmpty();
        assertThat(directory.findAt(Entries.id(99_999))).isEmpty();
    }

    @Test
    void keepsTheLatestChangeWhateverTheOrder() {
        Directory directory = empty();
        Service club = Entries.lunchClub();
        Service closed = Entries.with(club, Service.Status.DEFUNCT, Entries.MODIFIED.plusSeconds(60));
        assertThat(directory.put(closed)).isTrue();

        assertThat(directory.put(club)).isFalse();
        assertThat(directory.put(closed)).isFalse();

        assertThat(directory.find(club.id())).contains(closed);
    }

    @Test
    void forgetsWhereAServiceNoLongerIs() {
        Directory directory = empty();
        Service club = Entries.lunchClub();
        directory.put(club);
        Service moved = Entries.with(club, Service.Status.ACTIVE, Entries.MODIFIED.plusSeconds(60))
                .withSites(List.of(Entries.site(77, Entries.COLCHESTER, true)));

        assertThat(directory.put(moved)).isTrue();

        assertThat(directory.listNear(Entries.CHELMSFORD, 1_000)).isEmpty();
        assertThat(directory.listNear(Entries.COLCHESTER, 1_000)).containsExactly(moved);
        assertThat(directory.findAt(club.sites().getFirst().id())).isEmpty();
    }

    @Test
    void listsByIdAndWithinTheRadiusOnly() {
        Directory directory = empty();
        List<Service> all = Entries.synthetic(130, 7);
        all.forEach(directory::put);
        Position centre = new Position(51.7999, 0.5999);

        assertThat(directory.list()).containsExactlyElementsOf(all);
        for (int radius : new int[] {100, 5_000, 22_000, 30_000}) {
            assertThat(directory.listNear(centre, radius))
                    .containsExactlyElementsOf(all.stream()
                            .filter(service -> service.sites()
                                            .getFirst()
                                            .metresFrom(centre)
                                            .orElseThrow()
                                    <= radius)
                            .toList());
        }
        assertThat(directory.listNear(centre, 30_000)).hasSizeGreaterThan(40).hasSizeLessThan(130);
    }
}
