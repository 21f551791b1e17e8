package uk.gov.essex.smart.supermarket.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EditionTest {

    private static final LocalDate MORNING = LocalDate.parse("2026-11-23");

    @Test
    void aMorningSettlesADayAndThenAddsTheOneBefore() {
        assertThat(Edition.due(MORNING).subList(12, 14))
                .extracting(Edition::word)
                .containsExactly("2026-11-15-settled", "2026-11-22-prompt");
    }

    @Test
    void whatAWeekOfMorningsMissedIsMadeUpForInTheirOrder() {
        List<Edition> due = Edition.due(MORNING);
        assertThat(due).hasSize(14).doesNotHaveDuplicates();
        assertThat(due.getFirst()).isEqualTo(new Edition(LocalDate.parse("2026-11-09"), Pass.SETTLED));
        assertThat(due).extracting(Edition::lastKnown).isSorted();
    }
}
