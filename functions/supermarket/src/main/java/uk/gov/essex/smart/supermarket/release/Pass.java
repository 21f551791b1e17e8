package uk.gov.essex.smart.supermarket.release;

/** Each day is released twice: at once, and again when lampposts that were out of touch have sent what they kept. */
public enum Pass {
    PROMPT("prompt", 1),
    /** A lamppost keeps a week of readings while it cannot send. */
    SETTLED("settled", 8);

    private final String word;
    private final int daysLater;

    Pass(String word, int daysLater) {
        this.word = word;
        this.daysLater = daysLater;
    }

    public String word() {
        return word;
    }

    /** How many mornings after a day it is released so. */
    int daysLater() {
        return daysLater;
    }
}
