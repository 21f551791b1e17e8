package uk.gov.essex.smart.movement.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ClosableDaysTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void aDayIsOverAtFourInTheMorning() {
        assertThat(ClosableDays.contain(TUESDAY, Instant.parse("2026-11-25T03:59:00Z")))
                .isFalse();
        assertThat(ClosableDays.contain(TUESDAY, Instant.parse("2026-11-25T04:00:00Z")))
                .isTrue();
    }

    @Test
    void inSummerFourIsByBritishTime() {
        LocalDate summer = LocalDate.of(2026, 7, 1);

        assertThat(ClosableDays.contain(summer, Instant.parse("2026-07-02T02:59:00Z")))
                .isFalse();
        assertThat(ClosableDays.contain(summer, Instant.parse("2026-07-02T03:00:00Z")))
                .isTrue();
    }

    @Test
    void aDayWhosePlansMayBeGoneIsNotClosed() {
        Instant after = Instant.parse("2026-11-25T04:30:00Z");

        assertThat(ClosableDays.contain(TUESDAY.minusDays(34), after)).isTrue();
        assertThat(ClosableDays.contain(TUESDAY.minusDays(35), after)).isFalse();
    }

    @Test
    void theLastThreeAreDueNewestFirst() {
        assertThat(ClosableDays.due(Instant.parse("2026-11-25T04:30:00Z")))
                .containsExactly(TUESDAY, TUESDAY.minusDays(1), TUESDAY.minusDays(2));
    }
}
