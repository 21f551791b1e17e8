package uk.gov.essex.smart.movement;

import uk.gov.essex.smart.common.Position;

/**
 * A question to the timetable.
 *
 * @param load the room the party takes on each trip
 * @param longestWalkMetres to, from and between stops, all together
 * @param longestFeederMetres how far beside walking a demand-responsive vehicle may bring the party to its first stop, or
 *     take it on from its last, in a straight line; 0 where none may
 */
public record ScheduledQuery(
        Position from,
        Position to,
        TripTime time,
        Layout load,
        boolean stepFree,
        int longestWalkMetres,
        int longestFeederMetres) {}
