package uk.gov.essex.smart.lives.protection;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An audit entry as the person it is about reads it, in British time. */
public final class AuditWords {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private AuditWords() {}

    /** One sentence. */
    public static String of(AuditEvent event) {
        return "On " + WHEN.format(event.at()) + " " + event.role().words() + " "
                + event.action().words() + ", " + event.purpose().words() + ".";
    }
}
