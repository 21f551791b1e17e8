package uk.gov.essex.smart.places.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "41, 0, 41",
        "-0, 1, 0",
        "0.05, 1, 1",
        "-0.05, 1, -1",
        "0.049999999999999999999999, 1, 0",
        "12.25, 1, 123",
        "1013.2, 1, 10132",
        "1.2E2, 0, 120",
        "125e-1, 0, 13",
        "1.7672256e9, 3, 1767225600000",
        "1e-400, 6, 0",
        "0e999999999999, 6, 0",
        "1e400, 0, 2000000000000000000",
        "-1e99999999999999999999, 2, -2000000000000000000",
        "99999999999999999999, 0, 2000000000000000000",
        "123456789012345678, 0, 123456789012345670"
    })
    void becomesStepsRoundedHalfUp(String text, int decimals, long steps) {
        assertThat(parse(text).steps(decimals)).isEqualTo(steps);
    }

    @Test
    void agreesWithBigDecimalOnWhatSensorsWrite() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextInt(-2_000_000, 2_000_000), random.nextInt(7));
            int decimals = random.nextInt(4);
            assertThat(parse(number.toString()).steps(decimals))
                    .as("%s to %d decimals", number, decimals)
                    .isEqualTo(number.setScale(decimals, RoundingMode.HALF_UP)
                            .unscaledValue()
                            .longValueExact());
        }
    }

    @Test
    void addsExactly() {
        assertThat(parse("0.1").plus(parse("0.25")).steps(2)).isEqualTo(35);
        assertThat(parse("1e300").plus(parse("1e300")).steps(0)).isEqualTo(Decimal.BEYOND);
        assertThat(parse("5").plus(parse("-5")).steps(0)).isZero();
    }

    private static Decimal parse(String text) {
        return Decimal.parse(("<" + text + ">").toCharArray(), 1, text.length());
    }
}
