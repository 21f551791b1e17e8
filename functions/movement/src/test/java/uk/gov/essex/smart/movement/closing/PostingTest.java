package uk.gov.essex.smart.movement.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.ledger.Balances;
import uk.gov.essex.smart.movement.ledger.Entry;
import uk.gov.essex.smart.movement.ledger.InMemoryEntries;

final class PostingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final InMemoryEntries entries = new InMemoryEntries();
    private final Posting posting = new Posting(entries);

    @Test
    void entersEachTripOnce() {
        List<Entry> due = List.of(due("trip-1", "school", 400), due("trip-2", "care", 0));

        assertThat(posting.post(DAY, due)).isEqualTo(new Posting.Posted(2, 0));
        assertThat(posting.post(DAY, due)).isEqualTo(new Posting.Posted(0, 0));
        assertThat(entries.list(DAY)).isEqualTo(due);
    }

    @Test
    void correctsByTheDifference() {
        posting.post(DAY, List.of(due("trip-1", "school", 400)));
        assertThat(posting.post(DAY, List.of(due("trip-1", "school", 350)))).isEqualTo(new Posting.Posted(1, 0));
        posting.post(DAY, List.of(due("trip-1", "school", 350)));

        assertThat(entries.list(DAY))
                .extracting(Entry::number, Entry::pence)
                .containsExactly(tuple(0, 400L), tuple(1, -50L));
    }

    @Test
    void movesWhatAnotherAgencyAnswersFor() {
        posting.post(DAY, List.of(due("trip-1", "school", 400)));
        posting.post(DAY, List.of(due("trip-1", "care", 400)));

        assertThat(Balances.of(entries.list(DAY)).owed()).containsEntry("care", -400L);
        assertThat(Balances.of(entries.list(DAY)).owed().getOrDefault("school", 0L))
                .isZero();
        assertThat(entries.list(DAY)).hasSize(3);
    }

    @Test
    void takesBackWhatWasNotDrivenAfterAll() {
        posting.post(DAY, List.of(due("trip-1", "school", 400), due("trip-2", "school", 300)));
        posting.post(DAY, List.of(due("trip-2", "school", 300)));
        posting.post(DAY, List.of(due("trip-2", "school", 300)));

        assertThat(entries.list(DAY)).extracting(Entry::pence).containsExactly(400L, -400L, 300L);
    }

    @Test
    void goesOnWhereACorrectionWasCutOff() {
        posting.post(DAY, List.of(due("trip-1", "school", 400)));
        List<Entry> moved = List.of(due("trip-1", "care", 400));
        entries.append(new Entry(
                DAY, "run-1", "trip-1", 1, "care", "dart", 400, moved.getFirst().why()));

        assertThat(posting.post(DAY, moved)).isEqualTo(new Posting.Posted(1, 0));
        assertThat(entries.list(DAY).getLast().pence()).isEqualTo(-400);
    }

    private static Entry due(String trip, String payer, long pence) {
        return new Entry(DAY, "run-1", trip, 0, payer, "dart", pence, new Entry.Why(900, 100, pence, 0, 1_000, 2));
    }
}
