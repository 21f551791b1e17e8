package uk.gov.essex.smart.supermarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;

final class SplitTest {

    private static final double TAX = 0.2;
    private static final List<Standing> STANDINGS = List.of(Standing.values());
    private static final List<Capacity> CAPACITIES = List.of(Capacity.values());

    @ParameterizedTest
    @CsvSource({
        // fee, standing, capacity, basis points: publisher, share, vat
        "10000, REGISTERED, AGENT, 1500, 10200, 1500, 300",
        "10000, NOT_REGISTERED, AGENT, 1500, 8200, 1500, 300",
        "10000, PRIVATE_PERSON, AGENT, 1500, 8200, 1500, 300",
        "10000, REGISTERED, SUPPLIER, 1500, 10200, 1500, 300",
        "10000, NOT_REGISTERED, SUPPLIER, 1500, 8500, 1500, 2000",
        "10000, PRIVATE_PERSON, SUPPLIER, 0, 10000, 0, 2000",
        "10000, REGISTERED, AGENT, 0, 12000, 0, 0",
        "1, PRIVATE_PERSON, AGENT, 1500, 1, 0, 0",
        "3, NOT_REGISTERED, SUPPLIER, 5000, 2, 1, 1",
        "8333333, REGISTERED, SUPPLIER, 5000, 5000000, 4166667, 833333",
    })
    void isWhoseItIs(
            long fee, Standing standing, Capacity capacity, int basisPoints, long publisher, long share, long vat) {
        assertThat(Split.of(new Pence(fee), standing, new Terms(basisPoints, capacity)))
                .isEqualTo(new Split(new Pence(publisher), new Pence(share), new Pence(vat)));
    }

    @Test
    void neitherLosesNorMakesAPenny() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            long fee = random.nextLong(1, Price.DEAREST.value() + 1) >> random.nextInt(20);
            if (fee == 0) {
                continue;
            }
            Standing standing = STANDINGS.get(random.nextInt(3));
            Capacity capacity = CAPACITIES.get(random.nextInt(2));
            Terms terms = new Terms(random.nextInt(Terms.MOST + 1), capacity);
            Split split = Split.of(new Pence(fee), standing, terms);
            boolean taxed = standing == Standing.REGISTERED || capacity == Capacity.SUPPLIER;
            assertThat(split.paid().value()).isEqualTo(taxed ? Math.round(fee * (1 + TAX)) : fee);
            assertThat((double) split.share().value())
                    .isBetween(
                            fee * terms.shareBasisPoints() / 10_000.0 - 1,
                            fee * terms.shareBasisPoints() / 10_000.0 + 1);
        }
    }

    @Test
    void partsAddUpAndNeverExceedTheWhole() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 100_000; i++) {
            Split split = new Split(
                    new Pence(random.nextLong(1, 9_000_000)),
                    new Pence(random.nextLong(500_000)),
                    new Pence(random.nextLong(500_000)));
            Split part = split.part(new Pence(random.nextLong(1, split.paid().value() + 1)));
            assertThat(part.publisher()).isLessThanOrEqualTo(split.publisher());
            assertThat(part.share()).isLessThanOrEqualTo(split.share());
            assertThat(part.vat()).isLessThanOrEqualTo(split.vat());
        }
        Split split = Split.of(new Pence(777), Standing.REGISTERED, new Terms(1_234, Capacity.AGENT));
        assertThat(split.part(split.paid())).isEqualTo(split);
        assertThat(split.part(new Pence(1)).paid()).isEqualTo(new Pence(1));
        assertThatThrownBy(() -> split.part(split.paid().plus(new Pence(1)))).hasMessageContaining("1 to 932");
    }

    @Test
    void publishersAreAlwaysLeftSomething() {
        assertThatThrownBy(() -> new Terms(5_001, Capacity.AGENT)).hasMessageContaining("5001 basis points");
        assertThat(Split.of(new Pence(10), Standing.PRIVATE_PERSON, new Terms(5_000, Capacity.AGENT))
                        .publisher())
                .isEqualTo(new Pence(4));
    }
}
