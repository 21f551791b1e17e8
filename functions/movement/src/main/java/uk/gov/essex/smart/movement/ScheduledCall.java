package uk.gov.essex.smart.movement;

import java.time.Instant;
import uk.gov.essex.smart.common.Position;

/**
 * A timetabled trip at one of its stops.
 *
 * @param stop the stop's id in its timetable
 * @param name as it stands on the stop
 */
public record ScheduledCall(String stop, String name, Position position, Instant arrival, Instant departure) {}
