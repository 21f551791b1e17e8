package uk.gov.essex.smart.movement.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Road;
import uk.gov.essex.smart.movement.matching.Travel;

/**
 * The places of a board, each at its own time of day, and the roads between them: those that were told, and the
 * model's for all others. Not for several threads.
 */
final class Places implements Travel {

    private final List<Position> positions = new ArrayList<>();
    private final List<CircuityTravelTimes.Place> places = new ArrayList<>();
    private final Map<Long, Road> known = new HashMap<>();
    private final Map<Way, Road> learned = new HashMap<>();

    private record Way(Position from, Position to) {}

    /** A place's number. */
    int add(Position position, Instant around) {
        positions.add(position);
        places.add(CircuityTravelTimes.place(position, around));
        return places.size() - 1;
    }

    /** From now on this road is taken between two places. */
    void know(int from, int to, Road road) {
        known.put(pair(from, to), road);
    }

    /** From now on this road is taken wherever one goes from the first position to the second. */
    void learn(Position from, Position to, Road road) {
        learned.put(new Way(from, to), road);
    }

    Position position(int place) {
        return positions.get(place);
    }

    Road road(int from, int to) {
        Road road = told(from, to);
        return road == null ? CircuityTravelTimes.road(places.get(from), places.get(to)) : road;
    }

    @Override
    public double time(int from, int to) {
        Road road = told(from, to);
        return road == null ? CircuityTravelTimes.seconds(places.get(from), places.get(to)) : road.seconds();
    }

    @Override
    public double distance(int from, int to) {
        Road road = told(from, to);
        return road == null ? CircuityTravelTimes.metres(places.get(from), places.get(to)) : road.metres();
    }

    private @Nullable Road told(int from, int to) {
        Road road = known.get(pair(from, to));
        return road != null || learned.isEmpty() ? road : learned.get(new Way(position(from), position(to)));
    }

    private static long pair(int from, int to) {
        return (long) from << Integer.SIZE | to;
    }
}
