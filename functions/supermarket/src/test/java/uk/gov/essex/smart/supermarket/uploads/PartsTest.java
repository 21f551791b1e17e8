package uk.gov.essex.smart.supermarket.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartsTest {

    private static final Parts THREE = new Parts(2 * Parts.PART_BYTES + 1);

    @ParameterizedTest
    @CsvSource({"1,1,1", "8388608,1,8388608", "8388609,2,1", "5000000000,597,389632"})
    void partsAreAlikeButTheLast(long bytes, int count, long last) {
        Parts parts = new Parts(bytes);
        assertThat(parts.count()).isEqualTo(count);
        assertThat(parts.bytes(count)).isEqualTo(last);
        assertThat(IntStream.rangeClosed(1, count).mapToLong(parts::bytes).sum())
                .isEqualTo(bytes);
    }

    @Test
    void allOfThemAreEachOnceAndInOrder() {
        assertThat(THREE.areAll(numbered(1, 2, 3))).isTrue();
        assertThat(THREE.areAll(numbered(1, 3))).isFalse();
        assertThat(THREE.areAll(numbered(1, 2, 2, 3))).isFalse();
        assertThat(THREE.areAll(numbered(2, 1, 3))).isFalse();
        assertThat(THREE.areAll(numbered(1, 2, 3, 4))).isFalse();
        assertThat(THREE.areAll(List.of())).isFalse();
    }

    private static List<SentPart> numbered(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> new SentPart(number, "\"" + number + "\""))
                .toList();
    }
}
