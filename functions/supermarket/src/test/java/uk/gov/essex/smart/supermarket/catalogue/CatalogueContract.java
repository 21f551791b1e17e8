package uk.gov.essex.smart.supermarket.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;

/** What every catalogue keeps to. */
public abstract class CatalogueContract {

    private static final DataSetId COUNTS = Samples.COUNTS;

    private Catalogue catalogue = new InMemoryCatalogue();
    private Changes changes = new InMemoryCatalogue();

    protected abstract Catalogue empty();

    /** What the catalogue that was last asked for tells. */
    protected abstract Changes changes();

    @BeforeEach
    void open() {
        catalogue = empty();
        changes = changes();
    }

    @Test
    void readsAsItWrote() {
        Listing paid = Listing.draft(
                new DataSetId("shop-footfall"), Samples.COUNCIL, Samples.paid(Samples.particulars()), Samples.MORNING);
        catalogue.claim(paid);
        claim();
        Version version = release(1);

        assertThat(catalogue.find(paid.id())).contains(paid);
        assertThat(catalogue.findVersion(COUNTS, 1)).contains(version);
        assertThat(catalogue.find(COUNTS).orElseThrow().newest()).contains(Newest.of(version));
        assertThat(catalogue.find(new DataSetId("unheard-of"))).isEmpty();
        assertThat(catalogue.findVersion(COUNTS, 2)).isEmpty();
    }

    @Test
    void givesANameOnce() {
        Listing first = claim();

        assertThat(catalogue.claim(Listing.draft(COUNTS, Samples.COUNCIL, Samples.particulars(), Samples.MORNING)))
                .isFalse();
        assertThat(catalogue.find(COUNTS)).contains(first);
        assertThat(catalogue.list(Samples.COUNCIL, Optional.empty(), 10)).isEmpty();
    }

    @Test
    void writesOnlyTheNextRevision() {
        Listing first = claim();
        Listing second = first.revised(Samples.paid(Samples.particulars()), Samples.MORNING.plusSeconds(1));

        assertThat(catalogue.commit(second)).isTrue();
        assertThat(catalogue.commit(second)).isFalse();
        assertThat(catalogue.commit(first.moved(Stage.WITHDRAWN, Samples.MORNING)))
                .isFalse();
        assertThat(catalogue.find(COUNTS)).contains(second);
    }

    @Test
    void releasesAnUploadOnceAndEveryNumberOnce() {
        claim();
        release(1);
        Listing current = catalogue.find(COUNTS).orElseThrow();
        Version sameUpload = new Version(COUNTS, 2, Samples.MORNING, Samples.release(1, Format.CSV));
        Version sameNumber = new Version(COUNTS, 1, Samples.MORNING, Samples.release(2, Format.CSV));

        assertThat(catalogue.release(current.renewed(sameUpload), sameUpload)).isFalse();
        assertThat(catalogue.release(current.renewed(sameNumber), sameNumber)).isFalse();
        assertThat(catalogue.find(COUNTS)).contains(current);
        assertThat(catalogue.findNumber(COUNTS, new UploadId("upload-0001"))).contains(1);
        assertThat(catalogue.findNumber(COUNTS, new UploadId("upload-0002"))).isEmpty();
    }

    @Test
    void pagesVersionsNewestFirst() {
        claim();
        for (int upload = 1; upload <= 5; upload++) {
            release(upload);
        }

        assertThat(numbers(Integer.MAX_VALUE, 2)).containsExactly(5, 4);
        assertThat(numbers(4, 2)).containsExactly(3, 2);
        assertThat(numbers(2, 2)).containsExactly(1);
        assertThat(numbers(1, 2)).isEmpty();
    }

    @Test
    void listsTheNewestVersionsAtOnce() {
        claim();
        release(1);
        Version second = release(2);
        Listing draft =
                Listing.draft(new DataSetId("shop-footfall"), Samples.COUNCIL, Samples.particulars(), Samples.MORNING);
        catalogue.claim(draft);

        assertThat(catalogue.listNewest(List.of(draft, catalogue.find(COUNTS).orElseThrow())))
                .containsExactly(second);
        assertThat(catalogue.listNewest(List.of())).isEmpty();
    }

    @Test
    void pagesWhatAPublisherHasByName() {
        for (String name : List.of("bus-stops", "air-quality", "bus-stops-used", "car-parks")) {
            catalogue.claim(
                    Listing.draft(new DataSetId(name), Samples.CYCLING, Samples.particulars(), Samples.MORNING));
        }

        assertThat(names(Optional.empty(), 2)).containsExactly("air-quality", "bus-stops");
        assertThat(names(Optional.of(new DataSetId("bus-stops")), 9)).containsExactly("bus-stops-used", "car-parks");
        assertThat(names(Optional.of(new DataSetId("car-parks")), 9)).isEmpty();
    }

    @Test
    void tellsWhatChangedButNoDrafts() {
        Listing draft = claim();
        catalogue.commit(draft.revised(Samples.particulars("Counts", "Anew"), Samples.MORNING.plusSeconds(1)));
        assertThat(told(0)).isEmpty();

        Listing listed = catalogue.find(COUNTS).orElseThrow().moved(Stage.LISTED, Samples.MORNING.plusSeconds(5));
        catalogue.commit(listed);
        assertThat(told(0)).containsExactly(listed);
        assertThat(told(5)).containsExactly(listed);
        assertThat(told(6)).isEmpty();

        Listing hidden = listed.moved(Stage.HIDDEN, Samples.MORNING.plusSeconds(9));
        catalogue.commit(hidden);
        assertThat(told(0)).containsExactly(hidden);
    }

    @Test
    void tellsAll() {
        for (int i = 0; i < 120; i++) {
            Listing draft = Listing.draft(
                    new DataSetId("data-set-" + i), Samples.CYCLING, Samples.particulars(), Samples.MORNING);
            catalogue.claim(draft);
            catalogue.commit(draft.moved(Stage.WITHDRAWN, Samples.MORNING));
        }
        List<Listing> all = new ArrayList<>();
        changes.tellAll(all::add);

        assertThat(all).hasSize(120).doesNotHaveDuplicates();
        assertThat(told(0)).hasSize(120).containsExactlyInAnyOrderElementsOf(all);
    }

    private Listing claim() {
        Listing draft = Listing.draft(COUNTS, Samples.CYCLING, Samples.particulars(), Samples.MORNING);
        assertThat(catalogue.claim(draft)).isTrue();
        return draft;
    }

    private Version release(int upload) {
        Listing current = catalogue.find(COUNTS).orElseThrow();
        Version version = new Version(
                COUNTS, current.nextNumber(), Samples.MORNING, Samples.release(upload, Format.CSV, Format.PARQUET));
        assertThat(catalogue.release(current.renewed(version), version)).isTrue();
        return version;
    }

    private List<Integer> numbers(int below, int most) {
        return catalogue.listVersions(COUNTS, below, most).stream()
                .map(Version::number)
                .toList();
    }

    private List<String> names(Optional<DataSetId> after, int most) {
        return catalogue.list(Samples.CYCLING, after, most).stream()
                .map(listing -> listing.id().value())
                .toList();
    }

    private List<Listing> told(int seconds) {
        List<Listing> told = new ArrayList<>();
        changes.tellSince(Samples.MORNING.plusSeconds(seconds), told::add);
        return told;
    }
}
