package uk.gov.essex.smart.movement.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of insights does. */
public abstract class InsightsContract {

    private static final LocalDate DAY = Days.DAY;

    protected abstract Insights empty();

    @Test
    void givesBackWhatWasPut() {
        Insights insights = empty();
        insights.put(Days.figures(DAY));

        assertThat(insights.find(DAY)).contains(Days.figures(DAY));
        assertThat(insights.find(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void keepsTheLastCloseOfADay() {
        Insights insights = empty();
        insights.put(Days.figures(DAY));
        DayFigures corrected = new DayFigures(DAY, List.of(), List.of(), List.of());
        insights.put(corrected);

        assertThat(insights.find(DAY)).contains(corrected);
    }

    @Test
    void listsARangeInOrderAcrossMonths() {
        Insights insights = empty();
        for (int day : new int[] {9, 3, 0, 8, 20}) {
            insights.put(Days.figures(DAY.plusDays(day)));
        }

        assertThat(insights.list(DAY.plusDays(3), DAY.plusDays(9)))
                .extracting(DayFigures::day)
                .containsExactly(DAY.plusDays(3), DAY.plusDays(8), DAY.plusDays(9));
    }

    @Test
    void refusesARangeThatIsTooLongOrEndsBeforeItStarts() {
        Insights insights = empty();

        assertThatThrownBy(() -> insights.list(DAY, DAY.plusDays(92))).hasMessageContaining("92 days");
        assertThatThrownBy(() -> insights.list(DAY, DAY.minusDays(1))).hasMessageContaining("1 to 92 days");
    }
}
