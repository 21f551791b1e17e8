package uk.gov.essex.smart.devices.agent;

/** At most so many a second, with a second's worth saved up. Used by one thread. */
final class Pace {

    private static final double MILLIS = 1_000.0;

    private final int perSecond;
    private double saved;
    private long last = Long.MIN_VALUE;

    Pace(int perSecond) {
        this.perSecond = perSecond;
        saved = perSecond;
    }

    /** Takes one turn where there is one. */
    boolean take(long millis) {
        if (last != Long.MIN_VALUE) {
            saved = Math.min(perSecond, saved + (millis - last) * perSecond / MILLIS);
        }
        last = millis;
        if (saved < 1) {
            return false;
        }
        saved--;
        return true;
    }
}
