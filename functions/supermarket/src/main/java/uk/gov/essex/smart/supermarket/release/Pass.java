package uk.gov.essex.smart.supermarket.release;

import java.time.LocalDate;

/** Each day is released twice: at once, and again when lampposts that were out of touch have sent what they kept. */
public enum Pass {
    PROMPT(1, "adds"),
    /** A lamppost keeps a week of readings while it cannot send. */
    SETTLED(8, "settles");

    private final int daysLater;
    private final String verb;

    Pass(int daysLater, String verb) {
        this.daysLater = daysLater;
        this.verb = verb;
    }

    /** The day whose release is due. */
    public LocalDate due(LocalDate today) {
        return today.minusDays(daysLater);
    }

    /** The last day that was released before or with this one: the one before the day of the release. */
    LocalDate lastKnown(LocalDate day) {
        return day.plusDays(daysLater - 1L);
    }

    /** What changed in a version, in a sentence. */
    public String changes(LocalDate day) {
        return "This version " + verb + " " + day + ".";
    }
}
