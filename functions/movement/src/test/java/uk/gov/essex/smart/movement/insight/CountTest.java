package uk.gov.essex.smart.movement.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CountTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void oneToFourAreOnlyFew(int exact) {
        assertThat(Count.of(exact)).isEqualTo(new Count(0, true));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "5,5", "7,5", "8,10", "12,10", "13,15", "1002,1000"})
    void anyOtherNumberIsRoundedToFive(int exact, int told) {
        assertThat(Count.of(exact)).isEqualTo(new Count(told, false));
    }

    @Test
    void aTotalLessItsOtherPartDoesNotTellAFew() {
        Set<Integer> possible = new HashSet<>();
        for (int few = 1; few <= 4; few++) {
            for (int other = 5; other < 40; other++) {
                if (Count.of(few + other).value() == 20 && Count.of(other).value() == 20) {
                    possible.add(few);
                }
            }
        }
        assertThat(possible).containsExactly(1, 2, 3, 4);
    }

    @Test
    void isNotNegative() {
        assertThatThrownBy(() -> Count.of(-1)).hasMessageContaining("(-1)");
    }
}
