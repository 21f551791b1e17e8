package uk.gov.essex.smart.common.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {

    @Test
    void writesRfc4180() {
        assertThat(csv("plain", "with, comma", "with \"quotes\"", "two\r\nlines", "µm", ""))
                .isEqualTo("plain,\"with, comma\",\"with \"\"quotes\"\"\",\"two\r\nlines\",µm,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+1+1", "-1+1", "-", "\tx"})
    void leadsAFormulaByAnApostrophe(String cell) {
        assertThat(csv(cell)).isEqualTo("'" + cell + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-0.5", "+44", "12.50"})
    void leavesNumbersAsTheyAre(String cell) {
        assertThat(csv(cell)).isEqualTo(cell + "\r\n");
    }

    @Test
    void refusesARowThatDoesNotFit() {
        Csv csv = new Csv(List.of("a", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> csv.row(List.of("1")));
    }

    private static String csv(String... cells) {
        Csv csv = new Csv(List.of(cells).stream().map(cell -> "h").toList());
        csv.row(List.of(cells));
        String text = new String(csv.bytes(), StandardCharsets.UTF_8);
        return text.substring(text.indexOf("\r\n") + 2);
    }
}
