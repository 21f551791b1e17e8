package uk.gov.essex.smart.movement.insight;

import java.util.List;
import uk.gov.essex.smart.common.Position;

/**
 * One trip that was asked for, as it ended. It never leaves the close of the day: only counts of passages are kept.
 *
 * @param services what carried it, in order, the fare being paid on the first; empty where nothing did
 * @param agency the agency that answers for it
 * @param from where it was to start
 * @param hour of the day at which it was to start, 0 to 29 as timetables count
 * @param persons who travelled or would have, escorts included
 */
public record Passage(
        List<String> services, String agency, Position from, int hour, int persons, int farePence, End end) {

    public Passage {
        services = List.copyOf(services);
    }

    /** What was paid on this service. */
    int farePence(String service) {
        return !services.isEmpty() && services.getFirst().equals(service) ? farePence : 0;
    }

    /** How a trip ended. */
    public enum End {
        CARRIED,
        REFUSED,
        NO_SHOW
    }
}
