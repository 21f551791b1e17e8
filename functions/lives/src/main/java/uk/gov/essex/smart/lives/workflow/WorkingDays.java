package uk.gov.essex.smart.lives.workflow;

import java.time.LocalDate;

/** Counts the days on which the council works: neither weekends nor bank holidays in England. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorking(LocalDate day) {
        return !BankHolidays.isWeekend(day) && !BankHolidays.of(day.getYear()).contains(day);
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
