package uk.gov.essex.smart.movement.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every store of unmet demand does. */
public abstract class UnmetDemandContract {

    private static final LocalDate DAY = Days.DAY;
    private static final Cell TOWN = new Cell(5_173, 46);
    private static final Cell WEST = new Cell(5_173, -3);

    protected abstract UnmetDemand empty();

    @Test
    void addsUpByAgencyCellAndHour() {
        UnmetDemand unmet = empty();
        unmet.add(DAY, new Unmet("essex-school", TOWN, 8, 1));
        unmet.add(DAY, new Unmet("essex-care", TOWN, 9, 1));
        unmet.add(DAY, new Unmet("essex-care", TOWN, 9, 2));
        unmet.add(DAY, new Unmet("essex-care", TOWN, 10, 1));
        unmet.add(DAY, new Unmet("essex-school", WEST, 0, 4));

        assertThat(unmet.list(DAY))
                .containsExactlyInAnyOrder(
                        new Unmet("essex-care", TOWN, 9, 3),
                        new Unmet("essex-care", TOWN, 10, 1),
                        new Unmet("essex-school", TOWN, 8, 1),
                        new Unmet("essex-school", WEST, 0, 4));
    }

    @Test
    void keepsDaysApart() {
        UnmetDemand unmet = empty();
        unmet.add(DAY, new Unmet("essex-care", TOWN, 9, 1));

        assertThat(unmet.list(DAY.plusDays(1))).isEmpty();
        assertThat(unmet.list(DAY)).hasSize(1);
    }

    @Test
    void countsNobodyNever() {
        assertThatThrownBy(() -> new Unmet("essex-care", TOWN, 9, 0)).hasMessageContaining("one or more");
    }
}
