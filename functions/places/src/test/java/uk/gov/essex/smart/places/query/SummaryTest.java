package uk.gov.essex.smart.places.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;

final class SummaryTest {

    @ParameterizedTest
    @CsvSource({
        "mean, 2.15",
        "min, 0.0",
        "max, 4.3",
        "count, 44",
        "p1, 0.0",
        "p50, 2.1",
        "p95, 4.1",
        "p99, 4.3",
        "p3, 0.1",
    })
    void tellsExactFiguresOfStepsOfATenth(String word, String expected) {
        long[] steps = LongStream.range(0, 44).toArray();
        assertThat(figure("so2", word, steps)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"p20, 15", "p30, 20", "p40, 20", "p41, 35", "p50, 35", "p99, 50"})
    void takesTheNearestRank(String word, String expected) {
        assertThat(figure("no2", word, 50, 15, 40, 20, 35)).isEqualTo(expected);
    }

    @Test
    void roundsAMeanHalfUpToOneDecimalMore() {
        assertThat(figure("no2", "mean", 41, 42)).isEqualTo("41.5");
        assertThat(figure("no2", "mean", 1, 1, 2)).isEqualTo("1.3");
        assertThat(figure("temperature", "mean", -105, -106, -106, -106)).isEqualTo("-10.58");
    }

    @Test
    void writesTheChannelsDecimalsEvenWhereTheyAreZeros() {
        assertThat(figure("co", "max", 100)).isEqualTo("1.00");
        assertThat(figure("temperature", "value", -5)).isEqualTo("-0.5");
    }

    @ParameterizedTest
    @CsvSource({"350, 10, 0.0", "80, 100, 90.0", "359, 0, 359.5", "360, 0, 0.0", "190, 200, 195.0"})
    void meansDirectionsByTheirUnitVectors(long one, long other, String expected) {
        assertThat(figure("wind-direction", "mean", one, other)).isEqualTo(expected);
    }

    @Test
    void leavesOutTheMeanOfOppositeWinds() {
        Summary summary = new Summary(channel("wind-direction"), new long[] {0, 180});
        assertThat(summary.figures(List.of(Statistic.Plain.MEAN, Statistic.Plain.COUNT)))
                .extracting(Figure::name)
                .containsExactly("count");
    }

    private static String figure(String channel, String word, long... steps) {
        Statistic statistic = Statistic.find(word).orElse(Statistic.Plain.VALUE);
        return new Summary(channel(channel), steps)
                .figures(List.of(statistic))
                .getFirst()
                .number()
                .toPlainString();
    }

    private static Channel.Exact channel(String name) {
        return (Channel.Exact) Channels.find(name).orElseThrow();
    }
}
