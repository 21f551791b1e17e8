package uk.gov.essex.smart.lives.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Tea & cake for under 5s, £3 | Tea & cake for under 5s, £3
        3 < 5 and 5 > 3             | 3 < 5 and 5 > 3
        <b>Tea</b>                  | Tea
        <script>alert(1)</script>   | alert(1)
        <<b>script>alert(1)         | alert(1)
        <img src=x onerror=alert(1) | ''
        Tea [here](javascript:x)    | Tea [here]
        =HYPERLINK(0)               | HYPERLINK(0)
        @SUM(A1)                    | SUM(A1)
        +44 1632 960001             | +44 1632 960001
        """)
    void leavesNothingThatAPageOrSheetWouldObey(String given, String plain) {
        assertThat(PlainText.of(given)).isEqualTo(plain);
    }

    @Test
    void takesAwayWhatCannotBeSeen() {
        assertThat(PlainText.of("Tea\u0000\u202Ekac\uFEFF <\u200Bb>x")).isEqualTo("Teakac x");
        assertThat(PlainText.of("Cafe\u0301\r\nopen\u00A0\tdaily ")).isEqualTo("Café \nopen daily");
    }
}
