package uk.gov.essex.smart.movement.timetable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.RoadLeg;
import uk.gov.essex.smart.movement.TravelTimes;

/** The ways between a place and the stops around it. */
final class Surroundings {

    /** The nearest stops are enough for a feeder: a bus that is worth being driven to passes one of them. */
    private static final int MOST_DRIVES = 80;
    /** What a shared vehicle may lose by picking up others, and by not standing at the door at once. */
    private static final double DETOUR = 1.5;

    private static final int WAIT_SECONDS = 600;

    private final TravelTimes roads;
    private final Walking walking;

    Surroundings(TravelTimes roads, Walking walking) {
        this.roads = roads;
        this.walking = walking;
    }

    /** Walks of at most so many metres. */
    List<Approach> walks(Stops stops, Position place, int metres) {
        return stops.near(place, metres / walking.circuity()).stream()
                .map(near -> Approach.walk(near.stop(), walking.seconds(near.metres()), walking.metres(near.metres())))
                .toList();
    }

    /** Drives to or from stops within so many metres, in time enough for a vehicle that others share. */
    List<Approach> drives(Stops stops, Position place, int metres, Instant moment, boolean toStop) {
        if (metres == 0) {
            return List.of();
        }
        List<Stops.Near> near = stops.near(place, metres).stream()
                .sorted(Comparator.comparingDouble(Stops.Near::metres))
                .limit(MOST_DRIVES)
                .toList();
        List<RoadLeg> legs = near.stream()
                .map(stop -> stops.position(stop.stop()))
                .map(stop -> toStop ? new RoadLeg(place, stop, moment) : new RoadLeg(stop, place, moment))
                .toList();
        int[] seconds = roads.roads(legs).stream()
                .mapToInt(road -> (int) Math.ceil(road.seconds() * DETOUR) + WAIT_SECONDS)
                .toArray();
        return IntStream.range(0, seconds.length)
                .mapToObj(i -> new Approach(
                        near.get(i).stop(),
                        Approach.Kind.DEMAND_RESPONSIVE,
                        Instant.MIN,
                        Instant.MAX,
                        seconds[i],
                        0,
                        0,
                        ""))
                .toList();
    }
}
