package uk.gov.essex.smart.supermarket.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;

final class EntitlementTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Entitlement NONE = Entitlement.none(new AccountId("ben-buyer"), new DataSetId("cycle-counts"));
    private static final Grant.Term OCTOBER =
            new Grant.Term(id(1), Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2026-11-01T00:00:00Z"));
    private static final Grant.Term NOVEMBER =
            new Grant.Term(id(2), Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-12-01T00:00:00Z"));

    private static OrderId id(int number) {
        return new OrderId(String.format(Locale.ROOT, "%032x", number));
    }

    @Test
    void grantsOfAnOrderOnceHoweverOftenItIsTold() {
        assertThat(NONE.granting(NOVEMBER, NOW).granting(NOVEMBER, NOW).grants())
                .containsExactly(NOVEMBER);
    }

    @Test
    void forgetsWhatIsPastWhenMoreIsGranted() {
        Entitlement held = NONE.granting(OCTOBER, OCTOBER.from());
        assertThat(held.granting(NOVEMBER, NOW).grants()).containsExactly(NOVEMBER);
    }

    @Test
    void closesTheOrderThatItGrants() {
        assertThat(NONE.opening(id(2)).granting(NOVEMBER, NOW).open()).isEmpty();
        assertThat(NONE.opening(id(3)).granting(NOVEMBER, NOW).open()).contains(id(3));
    }
}
