package uk.gov.essex.smart.lives.workflow;

import java.time.LocalDate;

/** Counts the days on which the council works: neither weekends nor bank holidays in England. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorking(LocalDate day) {
        return !BankHolidays.isWeekend(day) && !BankHolidays.of(day.getYear()).contains(day);
    }

    /** The day itself where it is a working one, or the last one before it. */
    static LocalDate onOrBefore(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    /** The working day that is so many working days after this day, which itself never counts. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int left = workingDays; left > 0; ) {
            last = last.plusDays(1);
            if (isWorking(last)) {
                left--;
            }
        }
        return last;
    }
}
