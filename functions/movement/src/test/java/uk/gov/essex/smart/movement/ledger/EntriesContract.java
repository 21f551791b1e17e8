package uk.gov.essex.smart.movement.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of ledger entries does. */
public abstract class EntriesContract {

    private static final List<Entry> SHARED = FairShares.of(Runs.random(1, 5));
    private static final Entry FIRST = SHARED.getFirst();

    protected abstract Entries empty();

    @Test
    void keepsEveryEntryOnce() {
        Entries entries = empty();

        assertThat(SHARED).allSatisfy(entry -> assertThat(entries.append(entry)).isEqualTo(Entries.Appended.NEW));
        assertThat(SHARED).allSatisfy(entry -> assertThat(entries.append(entry)).isEqualTo(Entries.Appended.DUPLICATE));
        assertThat(entries.list(FIRST.day())).containsExactlyInAnyOrderElementsOf(SHARED);
        assertThat(entries.list(FIRST.day().plusDays(1))).isEmpty();
    }

    @Test
    void neverChangesAnEntry() {
        Entries entries = empty();
        entries.append(FIRST);
        Entry other = new Entry(
                FIRST.day(), FIRST.run(), FIRST.trip(), 0, FIRST.payer(), FIRST.operator(), 1_000_000, FIRST.why());

        assertThat(entries.append(other)).isEqualTo(Entries.Appended.CONFLICTING);
        assertThat(entries.list(FIRST.day())).containsExactly(FIRST);
    }

    @Test
    void setsRightByAFurtherEntry() {
        Entries entries = empty();
        entries.append(FIRST);
        Entry correction =
                new Entry(FIRST.day(), FIRST.run(), FIRST.trip(), 1, FIRST.payer(), FIRST.operator(), -10, FIRST.why());

        assertThat(entries.append(correction)).isEqualTo(Entries.Appended.NEW);
        assertThat(entries.list(FIRST.day())).containsExactly(FIRST, correction);
    }
}
