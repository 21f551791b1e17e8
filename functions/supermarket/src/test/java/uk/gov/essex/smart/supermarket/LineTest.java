package uk.gov.essex.smart.supermarket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "two\nlines",
                "\u202Etxt.exe",
                "zero\u200Bwidth",
                "half \uD83D",
                "\uE000",
                "bell\u0007"
            })
    void doesNotTakeWhatDoesNotShow(String text) {
        assertThat(Line.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PM < 10 µm & more", "<script>alert(1)</script>", "Llwybrau beicio – Môn", "空气质量", "🚌 stops"})
    void takesWhateverShows(String text) {
        assertThat(Line.find(text)).contains(new Line(text));
    }

    @Test
    void endsAtItsLongest() {
        assertThat(Line.find("x".repeat(Line.LONGEST))).isPresent();
        assertThat(Line.find("x".repeat(Line.LONGEST + 1))).isEmpty();
        assertThat(Line.find("x".repeat(1 << 20))).isEmpty();
    }

    @Test
    void onlyPassagesHaveSeveralLines() {
        assertThat(Passage.find("one\ntwo")).isPresent();
        assertThat(Passage.find("one\r\ntwo")).isEmpty();
    }
}
