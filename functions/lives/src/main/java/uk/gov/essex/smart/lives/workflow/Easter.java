package uk.gov.essex.smart.lives.workflow;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Nature, 1876). */
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int corrected = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - corrected + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
