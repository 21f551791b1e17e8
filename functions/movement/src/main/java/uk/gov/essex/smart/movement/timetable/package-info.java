/**
 * The buses that run anyway: a range of service days in compact arrays, their snapshot in bytes, and the search for
 * journeys over one day with walking and demand-responsive legs at either end. Sees the JDK and positions, nothing else.
 *
 * <p>From feed to journey: {@link TimetableBuilder} takes stops, services and trips; {@link Timetable} keeps trips by
 * pattern (the same stops in the same order) with times shared by profile; {@link Snapshot} turns it to bytes and back;
 * {@link ServiceDay} lays out what runs on one date; {@link Raptor} answers queries over that day.
 */
@NullMarked
package uk.gov.essex.smart.movement.timetable;

import org.jspecify.annotations.NullMarked;
