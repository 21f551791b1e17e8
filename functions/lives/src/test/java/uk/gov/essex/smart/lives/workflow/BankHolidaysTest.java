package uk.gov.essex.smart.lives.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BankHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    })
    void areThePublishedDays(int year, String days) {
        assertThat(BankHolidays.of(year))
                .containsExactlyElementsOf(Arrays.stream(days.split(" ", -1))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2026-12-24, 1, 2026-12-29", "2027-03-25, 2, 2027-03-31", "2026-11-21, 1, 2026-11-23"})
    void doNotCountAsWorkingDays(LocalDate from, int days, LocalDate last) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(last);
    }
}
