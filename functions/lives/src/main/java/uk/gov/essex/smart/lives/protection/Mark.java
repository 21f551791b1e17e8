package uk.gov.essex.smart.lives.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What is known of a document without opening it.
 *
 * @param version the newest there is; an older one in the table was put back
 * @param open whether somebody has to see to it
 * @param lastActive the day of its last step, in British time
 */
public record Mark(long version, RecordKind kind, boolean open, LocalDate lastActive) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The mark of a document as it is stored by a step taken then. */
    public static Mark of(Document stored, Instant at) {
        return new Mark(stored.version(), stored.kind(), stored.work().isPresent(), day(at));
    }

    /** The day in British time. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }

    /** In this order for ever: codes are made of it. */
    String canonical() {
        return version + " " + kind + " " + (open ? "open" : "closed") + " " + lastActive;
    }
}
