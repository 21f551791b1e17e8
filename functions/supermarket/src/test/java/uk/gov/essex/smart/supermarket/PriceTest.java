package uk.gov.essex.smart.supermarket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PriceTest {

    @Test
    void isNeverBelowNothing() {
        assertThatThrownBy(() -> new Pence(-1)).hasMessageContaining("-1 pence");
        assertThatThrownBy(() -> new Pence(5).minus(new Pence(6))).hasMessageContaining("negative");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 8_333_334})
    void aFeeIsWithinWhatCanBePaid(long pence) {
        assertThatThrownBy(() -> new Price.OneOff(new Pence(pence))).hasMessageContaining("1 to 8333333");
        assertThatThrownBy(() -> new Price.Subscription(new Pence(pence))).hasMessageContaining("1 to 8333333");
    }

    @Test
    void theDearestFeeWithVatIsWithinOnePayment() {
        assertThat(Price.DEAREST.value() * 120 / 100).isLessThanOrEqualTo(10_000_000);
    }

    @Test
    void whatIsFreeCostsNothing() {
        assertThat(new Price.Free().fee()).isEqualTo(Pence.NONE);
    }
}
