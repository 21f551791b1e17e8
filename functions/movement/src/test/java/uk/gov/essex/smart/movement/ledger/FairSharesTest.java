package uk.gov.essex.smart.movement.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FairSharesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, 100})
    void sharesSumToTheRunToThePenny(int riders) {
        for (long seed = 1; seed <= 20; seed++) {
            List<Entry> entries = FairShares.of(Runs.random(seed, riders));

            long run = entries.getFirst().why().runPence();
            assertThat(entries.stream()
                            .mapToLong(entry -> entry.why().sharePence())
                            .sum())
                    .isEqualTo(run);
        }
    }

    @Test
    void thePayerOwesTheShareLessTheFare() {
        for (Entry entry : FairShares.of(Runs.random(5, 9))) {
            assertThat(entry.pence())
                    .isEqualTo(entry.why().sharePence() - entry.why().farePence());
        }
    }

    @Test
    void everyEntrySaysWhy() {
        SharedRun run = Runs.onALine(101, new int[] {0, 1, 0, 1}, new double[] {300, 300, 900, 900});

        assertThat(FairShares.of(run).getFirst().why().sentence())
                .isEqualTo("Fair share £9.51 of a run of £19.01 for 2 trips: alone it would have cost £19.01, it added "
                        + "£0.00; the rider paid £0.00.");
    }

    @Test
    void balancesNetToNothing() {
        List<Entry> entries = LongStream.range(0, 50)
                .mapToObj(seed -> FairShares.of(Runs.random(seed, 8)))
                .flatMap(List::stream)
                .toList();

        Balances balances = Balances.of(entries);

        assertThat(balances.owed()).hasSize(5);
        assertThat(balances.owed().values().stream().mapToLong(Long::longValue).sum())
                .isZero();
        assertThat(balances.debts())
                .hasSizeLessThanOrEqualTo(10)
                .allSatisfy(debt -> assertThat(debt.pence()).isPositive());
        assertThat(balances.debts().stream()
                                .filter(debt -> debt.creditor().equals("school"))
                                .mapToLong(Balances.Debt::pence)
                                .sum()
                        - balances.debts().stream()
                                .filter(debt -> debt.debtor().equals("school"))
                                .mapToLong(Balances.Debt::pence)
                                .sum())
                .isEqualTo(balances.owed().get("school"));
    }
}
