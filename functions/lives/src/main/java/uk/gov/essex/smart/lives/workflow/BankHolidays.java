package uk.gov.essex.smart.lives.workflow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bank holidays in England: by the rules of the Banking and Financial Dealings Act 1971 and custom, with substitute days,
 * and those proclaimed for one year.
 */
public final class BankHolidays {

    private static final Set<LocalDate> PROCLAIMED = Set.of(
            LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 6, 2),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8), LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));
    private static final int CHRISTMAS = 25;

    private BankHolidays() {}

    /** All of a year, in order. */
    public static Set<LocalDate> of(int year) {
        Set<LocalDate> days = new TreeSet<>();
        addOrSubstitute(days, LocalDate.of(year, Month.JANUARY, 1));
        LocalDate easter = Easter.sunday(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        addOrSubstitute(days, LocalDate.of(year, Month.DECEMBER, CHRISTMAS));
        addOrSubstitute(days, LocalDate.of(year, Month.DECEMBER, CHRISTMAS + 1));
        days.removeAll(MOVED.keySet());
        PROCLAIMED.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return days;
    }

    private static void addOrSubstitute(Set<LocalDate> days, LocalDate day) {
        LocalDate held = day;
        while (isWeekend(held) || days.contains(held)) {
            held = held.plusDays(1);
        }
        days.add(held);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
