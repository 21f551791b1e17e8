package uk.gov.essex.smart.lives.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.lives.Line;

final class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ward Sister Placeholder|Ward Sister Placeholder",
                "Zoë O'Invented-Example|Zoë O'Invented-Example",
                "evil.example/pay|evil. example pay",
                "[click](https://evil.example)|click https evil. example",
                "***|-"
            })
    void leavesOnlyWordsOfWhatSomebodyElseWrote(String given, String plain) {
        assertThat(Wording.plain(new Line(given))).isEqualTo(new Line(plain));
    }

    @Test
    void writesDatesAsGovUkDoes() {
        assertThat(Wording.date(LocalDate.of(2026, 12, 3))).isEqualTo(new Line("3 December 2026"));
    }
}
