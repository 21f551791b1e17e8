package uk.gov.essex.smart.devices.spool;

/**
 * What the spool has had to give up since it was made. Anything but zero is a loss that people must hear of.
 *
 * @param dropped blocks removed unsent because the spool was full
 * @param aside files set aside because they were torn or altered
 */
public record Tally(long dropped, long aside) {

    static final Tally NOTHING = new Tally(0, 0);

    Tally oneDropped() {
        return new Tally(dropped + 1, aside);
    }

    Tally oneAside() {
        return new Tally(dropped, aside + 1);
    }
}
