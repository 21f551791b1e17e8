package uk.gov.essex.smart.movement.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The store of days' figures, written when a day is closed and read by its date. Safe from any thread. */
public interface Insights {

    /** The longest range {@link #list} answers, in days. */
    int LONGEST_RANGE_DAYS = 92;

    /** Keeps a day's figures; those of a day closed again take the place of the former. */
    void put(DayFigures figures);

    Optional<DayFigures> find(LocalDate day);

    /**
     * Days that were closed, from the first to the last inclusive, in order.
     *
     * @throws IllegalArgumentException where the range is longer than {@value #LONGEST_RANGE_DAYS} days or ends before it
     *     starts
     */
    List<DayFigures> list(LocalDate first, LocalDate last);

    /** What every store checks before it lists. */
    static void checkRange(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        if (days < 1 || days > LONGEST_RANGE_DAYS) {
            throw new IllegalArgumentException(
                    "The range (" + first + " to " + last + ") must have 1 to " + LONGEST_RANGE_DAYS + " days");
        }
    }
}
