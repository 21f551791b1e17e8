package uk.gov.essex.smart.supermarket.obtaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;

final class UsageTest {

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "4, false", "5, true", "6, true"})
    void tellsNobodyOfFewBuyers(int buyers, boolean told) {
        Usage usage = new Usage(new DataSetId("shop-footfall"), Map.of(Format.JSON, 9L), buyers);
        assertThat(usage.buyersTold().isPresent()).isEqualTo(told);
    }
}
