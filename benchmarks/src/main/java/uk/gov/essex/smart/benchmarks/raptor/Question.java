package uk.gov.essex.smart.benchmarks.raptor;

import java.util.List;
import java.util.SplittableRandom;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.timetable.Stops;
import uk.gov.essex.smart.movement.timetable.Walking;

/**
 * From the neighbourhood of one stop to that of another, on foot at both ends.
 *
 * @param departure seconds of the day
 */
record Question(List<Walk> access, List<Walk> egress, int departure) {

    private static final double LONGEST_WALK_METRES = 800;

    /** A stop in walking distance. */
    record Walk(int stop, int seconds) {}

    /** Any two stops, at any time from six in the morning to ten at night. */
    static Question any(Stops stops, SplittableRandom random) {
        return new Question(
                walks(stops, stops.position(random.nextInt(stops.size()))),
                walks(stops, stops.position(random.nextInt(stops.size()))),
                random.nextInt(6 * 3_600, 22 * 3_600));
    }

    private static List<Walk> walks(Stops stops, Position place) {
        return stops.near(place, LONGEST_WALK_METRES).stream()
                .map(near -> new Walk(near.stop(), Walking.USUAL.seconds(near.metres())))
                .toList();
    }
}
