package uk.gov.essex.smart.supermarket.screening.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class GroupsTest {

    private static Groups of(long groups, int rows) {
        Groups counted = new Groups(5);
        for (int row = 0; row < rows; row++) {
            LongStream.rangeClosed(1, groups).map(Hash::mixed).forEach(counted::add);
        }
        return counted;
    }

    @Test
    void countsGroupsBelowTheSmallest() {
        Groups groups = of(1_000, 5);
        assertThat(groups.small()).isZero();
        groups.add(Hash.mixed(5_000));
        assertThat(groups.small()).isOne();
    }

    @Test
    void estimatesWhatItCannotHold() {
        assertThat(of(6_000_000, 1).small()).isCloseTo(6_000_000, withinPercentage(1));
    }

    @Test
    void estimatesDifferentValues() {
        for (long many : new long[] {1, 100, 10_000, 1_000_000}) {
            Distinct distinct = new Distinct();
            LongStream.range(0, many).forEach(value -> {
                byte[] text = Long.toString(value).getBytes(StandardCharsets.US_ASCII);
                distinct.add(Hash.of(text, 0, text.length));
            });
            assertThat(distinct.estimate()).isCloseTo(many, withinPercentage(5));
        }
    }
}
