package uk.gov.essex.smart.common.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CallerTest {

    @ParameterizedTest
    @CsvSource({"0,100", "100,0", "-1,1"})
    void refusesAKeyWithoutLimits(int perMinute, int perDay) {
        assertThatThrownBy(() -> new Caller("aaaabbbbccccdddd", perMinute, perDay))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
