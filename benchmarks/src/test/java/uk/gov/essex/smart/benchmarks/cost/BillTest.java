package uk.gov.essex.smart.benchmarks.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class BillTest {

    private static final Prices PRICES = Prices.load();

    private static final Design QUARTER_HOURLY = new Design("blocks", 4, 60, true, 4_000, 1, 224, 8, 0.5, 0, 0);

    @Test
    void aCountyReadsFortyFiveBillionTimesAMonth() {
        assertThat(Fleet.ESSEX.readingsAMonth()).isEqualTo(45_552_000_000.0);
    }

    @Test
    void pricesEachLineByHandReckoning() {
        Bill bill = Bill.of(QUARTER_HOURLY, Fleet.ESSEX, PRICES);

        double messages = 130_000 * 4 * 730;
        assertThat(bill.lines())
                .containsEntry("IoT connection", 130_000L * 43_800 * 0.08 / 1e6)
                .containsEntry("IoT messages", 0.0)
                .containsEntry("IoT rules", messages * 0.15 / 1e6)
                .containsEntry("Lambda requests", messages * 0.20 / 1e6)
                .containsEntry("DynamoDB writes", messages * 0.625 / 1e6);
        assertThat(bill.lines().get("Lambda compute")).isEqualTo(messages * 0.008 * 0.5 * 0.0000133334, within(1e-9));
        assertThat(bill.dollars())
                .isEqualTo(bill.lines().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum());
    }

    @Test
    void metersAMessageInFiveKilobyteUnits() {
        Design larger = new Design("larger", 4, 60, false, 5_121, 1, 224, 8, 0.5, 0, 0);

        Bill bill = Bill.of(larger, Fleet.ESSEX, PRICES);

        assertThat(bill.lines().get("IoT messages")).isEqualTo(2 * 130_000 * 4 * 730 / 1e6, within(1e-9));
    }

    @Test
    void billsWholeMilliseconds() {
        Design shorter = new Design("shorter", 4, 60, true, 4_000, 1, 224, 7.2, 0.5, 0, 0);

        assertThat(Bill.of(shorter, Fleet.ESSEX, PRICES).lines().get("Lambda compute"))
                .isEqualTo(Bill.of(QUARTER_HOURLY, Fleet.ESSEX, PRICES).lines().get("Lambda compute"));
    }

    @Test
    void refusesAnItemWithoutAPrice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRICES.dollars("moon.beam", 1))
                .withMessageContaining("moon.beam");
    }
}
